import { asActor, recordAct } from '@koble/accounts';
import type { OrganisationActor } from '@koble/accounts/schema';
import { AppError } from '@koble/kernel';
import { isOccupationId, isSkillId, synonymKey } from '@koble/taxonomy';
import type { SearchServices } from './search-services';
import type { SynonymInput } from './synonym';
import type { SynonymErrorCode } from './synonym-error';
import { insertSynonym } from './synonym-queries';

const LONGEST_KEY = 60;

/**
 * Gives a word the meaning of a skill or occupation; searches understand it from now on, in every process, and nothing is indexed
 * anew. Errors: `synonyms.no_word`, `synonyms.unknown_meaning`; `synonyms.taken` when it has a meaning already.
 */
export async function addSynonym(
  { db, clock, synonyms }: Pick<SearchServices, 'db' | 'clock' | 'synonyms'>,
  actor: OrganisationActor<'operator'>,
  { word, kind, id }: SynonymInput,
): Promise<{ id: string }> {
  const key = synonymKey(word);
  if (key === '' || key.length > LONGEST_KEY)
    throw new AppError<SynonymErrorCode>('synonyms.no_word', 'invalid', { field: 'word' });
  if (!(kind === 'skill' ? isSkillId(id) : isOccupationId(id)))
    throw new AppError<SynonymErrorCode>('synonyms.unknown_meaning', 'invalid', { field: 'id' });
  const synonymId = await asActor(db, actor, async (trx) => {
    const origin = { key, operatorId: actor.organisationId, at: clock.now() };
    const added = await insertSynonym(trx, { word, kind, id, ...origin });
    if (added === undefined) throw new AppError<SynonymErrorCode>('synonyms.taken', 'conflict');
    await recordAct(trx, actor, {
      action: 'synonym.added',
      objectKind: 'synonym',
      objectId: added,
      details: { word, kind, id },
    });
    return added;
  });
  // The database tells every process; who did it sees it with their next search.
  await synonyms.reload();
  return { id: synonymId };
}

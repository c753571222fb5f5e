import { asActor, recordAct } from '@koble/accounts';
import type { OrganisationActor } from '@koble/accounts/schema';
import { AppError } from '@koble/kernel';
import type { SearchServices } from './search-services';
import type { SynonymErrorCode } from './synonym-error';
import { setSynonymRemoved } from './synonym-queries';

/**
 * Takes a word's meaning from it, whichever operator gave it: all search with the same words. Errors: `synonyms.not_found`, also
 * when it is removed already.
 */
export async function removeSynonym(
  { db, clock, synonyms }: Pick<SearchServices, 'db' | 'clock' | 'synonyms'>,
  actor: OrganisationActor<'operator'>,
  id: string,
): Promise<void> {
  await asActor(db, actor, async (trx) => {
    if (!(await setSynonymRemoved(trx, id, clock.now())))
      throw new AppError<SynonymErrorCode>('synonyms.not_found', 'not_found');
    await recordAct(trx, actor, {
      action: 'synonym.removed',
      objectKind: 'synonym',
      objectId: id,
    });
  });
  await synonyms.reload();
}

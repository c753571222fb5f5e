import type { OrganisationActor } from '@koble/accounts/schema';
import { inTransaction, type Db } from '@koble/db';
import { AppError, type Clock } from '@koble/kernel';
import { isOccupationId, isSkillId, skill } from '@koble/taxonomy';
import { canEditNeed, type NeedErrorCode } from './need';
import { needColumns } from './need-columns';
import { insertNeed, listNeedsOf } from './need-queries';
import { postingOf, tellPosted } from './posting';
import type { Need, NeedInput, PostedNeed } from './schema';

/**
 * Publishes a company's need for 90 days; it is searchable as soon as the search engine has it. Where an operator that the company
 * lets act for it looks at needs first, it waits for one of its advisers instead. Errors, each naming its field:
 * `needs.unknown_skill`, `needs.unknown_occupation`; `needs.not_yours` for an accountant.
 */
export async function publishNeed(
  { db, clock }: { db: Db; clock: Clock },
  actor: OrganisationActor<'company'>,
  input: NeedInput,
): Promise<PostedNeed> {
  const { organisationId } = actor;
  if (!canEditNeed(actor, { organisationId }))
    throw new AppError<NeedErrorCode>('needs.not_yours', 'forbidden');
  refuseUnknownIds(input);
  return inTransaction(db, async (trx) => {
    const { columns, review } = await postingOf(trx, actor, clock.now());
    const id = await insertNeed(trx, { ...needColumns(input), ...columns, organisationId });
    return tellPosted(trx, { id, review });
  });
}

/** The acting company's own needs, whatever their state. */
export function listOwnNeeds(
  { db }: { db: Db },
  actor: OrganisationActor<'company'>,
): Promise<Need[]> {
  return listNeedsOf(db, actor.organisationId);
}

/** Each field of ids with what its ids must be. */
const ID_FIELDS = [
  { field: 'skillsMust', code: 'needs.unknown_skill', known: isSkillId },
  { field: 'skillsShould', code: 'needs.unknown_skill', known: isSkillId },
  { field: 'languages', code: 'needs.unknown_skill', known: isLanguage },
  { field: 'occupations', code: 'needs.unknown_occupation', known: isOccupationId },
] as const;

export function refuseUnknownIds(input: NeedInput): void {
  for (const { field, code, known } of ID_FIELDS) {
    const unknown = input[field].find((id) => !known(id));
    if (unknown !== undefined)
      throw new AppError<NeedErrorCode>(code, 'invalid', { field, details: { id: unknown } });
  }
}

function isLanguage(id: string): boolean {
  return skill(id)?.kind === 'language';
}

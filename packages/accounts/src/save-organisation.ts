import type { Db } from '@koble/db';
import { AppError, type Clock } from '@koble/kernel';
import type { AccountErrorCode } from './account-error';
import type { OrganisationInput } from './account-input';
import { writesFor, type OrganisationActor } from './actor';
import { asActor } from './as-actor';
import { recordAct } from './audit-queries';
import { canManageMembers } from './membership';
import { getOrganisationRow, updateOrganisation } from './organisation-queries';

/**
 * Saves what an organisation writes of itself. Another number of people than is known makes its facts its own word from then on.
 * Errors: `accounts.not_yours` for its accountant, `accounts.not_owner` for who decides about the review of needs and is no owner of
 * an operator.
 */
export async function saveOrganisation(
  { db, clock }: { db: Db; clock: Clock },
  actor: OrganisationActor,
  { homepage, about, employees, reviewsNeeds }: OrganisationInput,
): Promise<void> {
  const id = actor.organisationId;
  if (!writesFor(actor, id))
    throw new AppError<AccountErrorCode>('accounts.not_yours', 'forbidden');
  await asActor(db, actor, async (trx) => {
    const known = await getOrganisationRow(trx, id);
    const reviews = reviewsNeeds ?? known.reviewsNeeds;
    const decides = actor.kind === 'operator' && canManageMembers(actor);
    if (reviews !== known.reviewsNeeds && !decides)
      throw new AppError<AccountErrorCode>('accounts.not_owner', 'forbidden');
    const stated =
      employees === known.employees
        ? {}
        : ({ employees, source: 'stated', sourceAt: clock.now() } as const);
    await updateOrganisation(trx, id, { homepage, about, reviewsNeeds: reviews, ...stated });
    await recordAct(trx, actor, {
      action: 'organisation.saved',
      objectKind: 'organisation',
      objectId: id,
      details: { reviewsNeeds: reviews },
    });
  });
}

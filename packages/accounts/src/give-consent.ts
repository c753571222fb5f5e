import { emitEvent, type Db } from '@koble/db';
import { AppError, type Clock } from '@koble/kernel';
import type { AccountErrorCode } from './account-error';
import type { AccountEvent } from './account-events';
import type { OrganisationActor } from './actor';
import { asActor } from './as-actor';
import { recordAct } from './audit-queries';
import { canManageConsents } from './consent';
import { findOfKind, getOpenConsent, upsertGiven } from './consent-queries';

/**
 * Lets an operator's advisers act for the company from now on, whether they have asked or not. Errors: `accounts.not_yours`,
 * `accounts.no_such_organisation` for what is no operator.
 */
export async function giveConsent(
  { db, clock }: { db: Db; clock: Clock },
  actor: OrganisationActor,
  operatorId: string,
): Promise<{ id: string }> {
  if (!canManageConsents(actor))
    throw new AppError<AccountErrorCode>('accounts.not_yours', 'forbidden');
  return asActor(db, actor, async (trx) => {
    if ((await findOfKind(trx, 'operator', { id: operatorId })) === undefined)
      throw new AppError<AccountErrorCode>('accounts.no_such_organisation', 'not_found');
    const pair = { companyId: actor.organisationId, operatorId };
    const given = { ...pair, givenBy: actor.personId, givenAt: clock.now() };
    const id = await upsertGiven(trx, given);
    if (id === undefined) return { id: await getOpenConsent(trx, pair) };
    await emitEvent<AccountEvent>(trx, { kind: 'consent.given', consentId: id });
    await recordAct(trx, actor, { action: 'consent.given', objectKind: 'consent', objectId: id });
    return { id };
  });
}

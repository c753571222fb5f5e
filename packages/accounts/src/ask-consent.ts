import { emitEvent, type Db } from '@koble/db';
import { AppError, type Clock } from '@koble/kernel';
import type { AccountErrorCode } from './account-error';
import type { AccountEvent } from './account-events';
import type { OrganisationActor } from './actor';
import { asActor } from './as-actor';
import { recordAct } from './audit-queries';
import { canAskConsent } from './consent';
import { findOfKind, getOpenConsent, insertAsked } from './consent-queries';

/**
 * An operator asks a company in Koble whether its advisers may act for it; asked twice is asked once. Errors:
 * `accounts.not_yours` for anybody but an operator's people, `accounts.no_such_organisation`.
 */
export async function askConsent(
  { db, clock }: { db: Db; clock: Clock },
  actor: OrganisationActor,
  number: string,
): Promise<{ id: string }> {
  if (!canAskConsent(actor))
    throw new AppError<AccountErrorCode>('accounts.not_yours', 'forbidden');
  return asActor(db, actor, async (trx) => {
    const companyId = await findOfKind(trx, 'company', { number });
    if (companyId === undefined)
      throw new AppError<AccountErrorCode>('accounts.no_such_organisation', 'not_found', {
        field: 'number',
      });
    const pair = { companyId, operatorId: actor.organisationId };
    const asked = { ...pair, askedBy: actor.personId, askedAt: clock.now() };
    const id = await insertAsked(trx, asked);
    if (id === undefined) return { id: await getOpenConsent(trx, pair) };
    await emitEvent<AccountEvent>(trx, { kind: 'consent.asked', consentId: id });
    await recordAct(trx, actor, { action: 'consent.asked', objectKind: 'consent', objectId: id });
    return { id };
  });
}

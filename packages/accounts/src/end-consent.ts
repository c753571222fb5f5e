import { emitEvent, type Db } from '@koble/db';
import { AppError, type Clock } from '@koble/kernel';
import type { AccountErrorCode } from './account-error';
import type { AccountEvent } from './account-events';
import type { OrganisationActor } from './actor';
import { asActor } from './as-actor';
import { recordAct } from './audit-queries';
import { canAskConsent, canManageConsents } from './consent';
import { updateEnded } from './consent-queries';

/**
 * Ends a consent, or says no to one that was asked for, from either side. Whoever acts by it stops at once. Errors:
 * `accounts.not_yours`, `accounts.no_such_consent`, also for one that has ended or is between others.
 */
export async function endConsent(
  { db, clock }: { db: Db; clock: Clock },
  actor: OrganisationActor,
  id: string,
): Promise<void> {
  if (!canManageConsents(actor) && !canAskConsent(actor))
    throw new AppError<AccountErrorCode>('accounts.not_yours', 'forbidden');
  const { personId, organisationId } = actor;
  await asActor(db, actor, async (trx) => {
    const end = { endedBy: personId, endedAt: clock.now() };
    if (!(await updateEnded(trx, { id, organisationId }, end)))
      throw new AppError<AccountErrorCode>('accounts.no_such_consent', 'not_found');
    await emitEvent<AccountEvent>(trx, { kind: 'consent.ended', consentId: id });
    await recordAct(trx, actor, { action: 'consent.ended', objectKind: 'consent', objectId: id });
  });
}

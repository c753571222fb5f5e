import { asActor, hashOfToken, newToken, recordAct } from '@koble/accounts';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { deleteAddress, findAddress, upsertAddress } from './calendar-queries';
import type { CalendarState } from './case-views';
import type { CompanyActor } from './record-step';

/** Whether this person's calendar reads this company's deadlines. The address itself is told once and kept nowhere. */
export function getCalendarState({ db }: { db: Db }, actor: CompanyActor): Promise<CalendarState> {
  return asActor(db, actor, async (trx) => {
    const found = await findAddress(trx, actor);
    return { madeAt: found?.madeAt.toISOString() ?? null };
  });
}

/** Makes an address of this person's own for this company's deadlines, and gives its token. One from before reads nothing any more. */
export async function renewCalendarAddress(
  { db, clock }: { db: Db; clock: Clock },
  actor: CompanyActor,
): Promise<{ token: string }> {
  const { personId, organisationId, operatorId = null } = actor;
  const token = newToken();
  await asActor(db, actor, async (trx) => {
    const address = { personId, organisationId, operatorId, tokenHash: hashOfToken(token) };
    await upsertAddress(trx, { ...address, madeAt: clock.now() });
    await recordAct(trx, actor, { action: 'calendar.renewed' });
  });
  return { token };
}

/** From now on the address reads nothing. Nothing happens where there is none. */
export async function revokeCalendarAddress(
  { db }: { db: Db },
  actor: CompanyActor,
): Promise<void> {
  await asActor(db, actor, async (trx) => {
    await deleteAddress(trx, actor);
    await recordAct(trx, actor, { action: 'calendar.revoked' });
  });
}

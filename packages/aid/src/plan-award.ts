import type { OrganisationActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { addYears, oreToCents, osloDate, type Clock, type IsoDate } from '@koble/kernel';
import { aidError } from './aid-error';
import { oreOf } from './amount';
import type { AwardPlan } from './award-input';
import { countingOn, deMinimisBalance, returnsOf, sumCents, type AidAward } from './de-minimis';
import type { PlannedAward } from './schema';
import { awardsOfUndertaking } from './undertaking';

/** In three years all that counts today has left. */
const YEARS_AHEAD = 3;

/**
 * What an award on a day within three years would leave. Errors: those of `oreOf`; `aid.planned_day_out_of_range` (field `on`), also
 * for a day whose ceiling is not known yet.
 */
export async function planAward(
  { db, clock }: { db: Db; clock: Clock },
  { organisationId }: OrganisationActor<'company'>,
  { on, ...amount }: AwardPlan,
): Promise<PlannedAward> {
  const today = osloDate(clock.now());
  const { amountOre, nokPerEur } = oreOf(amount);
  const planned =
    today <= on && on <= addYears(today, YEARS_AHEAD)
      ? planOf(await awardsOfUndertaking(db, organisationId), {
          today,
          on,
          cents: oreToCents(amountOre, nokPerEur),
        })
      : undefined;
  if (planned === undefined) throw aidError('aid.planned_day_out_of_range', 'invalid', 'on');
  return planned;
}

/**
 * Awards that are not shown count as they do today also on later days: when they leave the window is not to be found out by asking
 * day by day. undefined where the day's ceiling is not known.
 */
export function planOf(
  awards: readonly AidAward[],
  { today, on, cents }: { today: IsoDate; on: IsoDate; cents: number },
): PlannedAward | undefined {
  const counting = countingOn(awards, today);
  const hiddenCents = sumCents(counting.filter(({ hidden }) => hidden === true));
  const shown = counting.filter(({ hidden }) => hidden !== true);
  const roomOn = (day: IsoDate) => {
    const balance = deMinimisBalance(shown, day);
    if (balance === null) return undefined;
    const { ceilingCents, registeredCents, declaredCents } = balance;
    return ceilingCents - registeredCents - declaredCents - hiddenCents;
  };
  const room = roomOn(on);
  if (room === undefined) return undefined;
  const days = [on, ...returnsOf(countingOn(shown, on)).map((back) => back.on)];
  return {
    on,
    cents,
    roomCents: Math.max(0, room),
    leftCents: room - cents,
    fitsOn: days.find((day) => (roomOn(day) ?? -1) >= cents) ?? null,
  };
}

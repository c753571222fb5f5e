import { profileOfOrganisation } from '@koble/accounts';
import { emitEvent, inTransaction, isPassing, type Db, type Trx } from '@koble/db';
import { osloDate, osloMoment, type Clock } from '@koble/kernel';
import { findWatchedNeed } from '@koble/needs';
import { isGoodNews } from './is-good-news';
import { listedSupplies, listingIdOf } from './listed-supplies';
import { lockNeedWithNews, takeNewest, takeOfDay } from './need-round-queries';
import { listShutOut } from './need-supply-queries';
import type { ScoredSupply } from './supply';
import type { SupplyEvent } from './supply-event';

/** Of how many needs was told, and of how many that could not be done. */
export interface SupplyReport {
  told: number;
  failed: number;
}

interface Round {
  pace: SupplyEvent['pace'];
  listingIds: readonly string[];
}

/**
 * Tells of what was found for needs, in one event for each need and round, until nothing is left or `stop` is told: at once for who
 * wants that, and for the others at most once on a day in Norway. Each pair is in one round of each pace, however many workers there
 * are. What no longer fits, is open or may be seen when its turn comes is not told of, and neither is anything to a need that is not
 * open then. A need for which it fails goes without this round, and keeps no other waiting.
 */
export async function noticeSupplies(
  { db, clock }: { db: Db; clock: Clock },
  stop?: AbortSignal,
): Promise<SupplyReport> {
  const report = { told: 0, failed: 0 };
  while (stop?.aborted !== true) {
    const outcome = await inTransaction(db, (trx) => noticeNext(trx, clock.now()));
    if (outcome === null) break;
    if (outcome !== 'nothing') report[outcome] += 1;
  }
  return report;
}

/** What became of a need with something new; null when there is none. */
async function noticeNext(trx: Trx, now: Date): Promise<keyof SupplyReport | 'nothing' | null> {
  const today = osloMoment(osloDate(now));
  const needId = await lockNeedWithNews(trx, today);
  if (needId === undefined) return null;
  const rounds: Round[] = [
    { pace: 'now', listingIds: await takeNewest(trx, needId, now) },
    { pace: 'daily', listingIds: await takeOfDay(trx, needId, { now, today }) },
  ];
  try {
    return await inTransaction(trx, (nested) => tell(nested, { needId, rounds }, now));
  } catch (error) {
    if (isPassing(error)) throw error;
    return 'failed';
  }
}

async function tell(
  trx: Trx,
  { needId, rounds }: { needId: string; rounds: readonly Round[] },
  now: Date,
): Promise<'told' | 'nothing'> {
  const listingIds = [...new Set(rounds.flatMap((round) => round.listingIds))];
  const news = await stillNews(trx, { needId, listingIds }, now);
  if (news.length === 0) return 'nothing';
  for (const round of rounds) {
    const told = news.filter((supply) => round.listingIds.includes(listingIdOf(supply)));
    if (told.length > 0) await emitEvent<SupplyEvent>(trx, eventOf(needId, round.pace, told));
  }
  return 'told';
}

/** Asked anew: the need, its candidates and whom they shut out may have changed since it was found. */
async function stillNews(
  trx: Trx,
  { needId, listingIds }: { needId: string; listingIds: readonly string[] },
  now: Date,
): Promise<ScoredSupply[]> {
  const need = await findWatchedNeed(trx, needId, now);
  if (need === undefined) return [];
  const { asked, organisationId } = need;
  const company = await profileOfOrganisation(trx, organisationId);
  const demand = { need: asked, company, answers: {}, today: osloDate(now) };
  const fitting = (await listedSupplies(trx, listingIds, now)).filter((supply) =>
    isGoodNews(demand, supply),
  );
  const candidates = fitting.filter(({ kind }) => kind === 'candidate').map(({ id }) => id);
  const shutOut = await listShutOut(trx, candidates, [organisationId]);
  return fitting.filter(({ id }) => !shutOut.has(`${id} ${organisationId}`));
}

function eventOf(
  needId: string,
  pace: SupplyEvent['pace'],
  told: readonly ScoredSupply[],
): SupplyEvent {
  const count = (kind: ScoredSupply['kind']): number =>
    told.filter((supply) => supply.kind === kind).length;
  return {
    kind: 'need.supplies',
    needId,
    pace,
    people: count('candidate'),
    pilots: count('pilot'),
    calls: count('call'),
  };
}

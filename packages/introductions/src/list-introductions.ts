import { asActor } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import type { Db, Trx } from '@koble/db';
import { isOnlyAsked, sideOf } from './introduction-actions';
import { listCardParties } from './party-queries';
import type { IntroductionSummary } from './schema';
import { withoutShutOut } from './shut-out';
import { peopleOf, summaryOf } from './summary';
import { listNamedInbox, listNamedSent, type NamedIntroduction } from './summary-queries';
import { unreadCounts } from './thread-queries';

/** What the actor's side has sent or is writing, the last 200; a proposal once the side has said yes to it. */
export function listSent({ db }: { db: Db }, actor: SignedIn): Promise<IntroductionSummary[]> {
  return listSummaries(db, actor, listNamedSent);
}

/** What others have sent or proposed to the actor's side, or asked its advisers about, the last 200. */
export function listInbox({ db }: { db: Db }, actor: SignedIn): Promise<IntroductionSummary[]> {
  return listSummaries(db, actor, listNamedInbox);
}

async function listSummaries(
  db: Db,
  actor: SignedIn,
  list: (trx: Trx, actor: SignedIn) => Promise<NamedIntroduction[]>,
): Promise<IntroductionSummary[]> {
  const { named, unread } = await asActor(db, actor, async (trx) => {
    const rows = await withoutShutOut(trx, actor, await list(trx, actor));
    const ids = rows.map(({ id }) => id);
    return { named: rows, unread: await unreadCounts(trx, actor.personId, ids) };
  });
  const cards = await listCardParties(db, peopleOf(named));
  return named.flatMap((of) => {
    const side = sideOf(actor, of);
    if (side === undefined) return [];
    const count = isOnlyAsked(side, of) ? 0 : (unread.get(of.id) ?? 0);
    return [summaryOf(of, { side, cards, unread: count })];
  });
}

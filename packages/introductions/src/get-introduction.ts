import { asActor } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import type { Db, Trx } from '@koble/db';
import { isWaiting } from './answer-clock';
import { readClaims } from './criterion-claims';
import { objectOf } from './interest-columns';
import { actionsOf, sideOf } from './introduction-actions';
import { introductionNotFound } from './introduction-error';
import { listTimeline } from './introduction-queries';
import { meetingsFor } from './meeting-view';
import { outcomesAskedOf } from './outcome-view';
import { listCardParties } from './party-queries';
import type { AnswerDays, IntroductionView } from './schema';
import { initiatorOf, peopleOf, receiverOf, summaryOf } from './summary';
import { findNamedIntroduction, type NamedIntroduction } from './summary-queries';
import { unreadCounts } from './thread-queries';

/**
 * One introduction as one of its sides, or its adviser, sees it, without the name of any human. Error: `introductions.not_found`,
 * also for what is others'.
 */
export async function getIntroduction(
  { db }: { db: Db },
  actor: SignedIn,
  { id }: { id: string },
): Promise<IntroductionView> {
  const { named, side, unread, ...seen } = await asActor(db, actor, (trx) =>
    readFor(trx, actor, id),
  );
  const cards = await listCardParties(db, peopleOf([named]));
  return {
    ...summaryOf(named, { side, cards, unread }),
    ...seen,
    object: objectOf(named),
    needId: named.needId,
    criteria: readClaims(named.criteria),
    clock: clockOf(named),
    initiator: initiatorOf(named, cards),
    receiver: receiverOf(named, cards),
    adviser: adviserOf(named),
    decline: declineOf(named),
    actions: actionsOf(actor, named),
  };
}

async function readFor(trx: Trx, actor: SignedIn, id: string) {
  const named = await findNamedIntroduction(trx, id);
  const side = named && sideOf(actor, named);
  if (named === undefined || side === undefined) throw introductionNotFound();
  const part = { introduction: named, side };
  const isOutside = side === 'adviser' && named.adviserPart === 'asked';
  return {
    named,
    side,
    unread: (await unreadCounts(trx, actor.personId, [id])).get(id) ?? 0,
    timeline: await listTimeline(trx, id),
    // Who is asked to help and has not stepped in sees what is asked, and not what the two make of it.
    meetings: isOutside ? [] : await meetingsFor(trx, part),
    outcomeAsked: await outcomesAskedOf(trx, part),
  };
}

function clockOf(of: NamedIntroduction): AnswerDays | null {
  const { firstReminderOn, secondReminderOn, answerBy, pauseOn } = of;
  if (!isWaiting(of.state) || firstReminderOn === null || secondReminderOn === null) return null;
  if (answerBy === null || pauseOn === null) return null;
  return { firstReminderOn, secondReminderOn, answerBy, pauseOn };
}

function adviserOf(of: NamedIntroduction): IntroductionView['adviser'] {
  if (of.adviserPart === null || of.adviserPart === 'out') return null;
  return { operator: of.operatorName ?? '', part: of.adviserPart, note: of.adviserNote ?? '' };
}

function declineOf(of: NamedIntroduction): IntroductionView['decline'] {
  if (of.declineReason === null || of.declinedBy === null) return null;
  return { reason: of.declineReason, text: of.declineText ?? '', side: of.declinedBy };
}

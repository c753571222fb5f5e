import { asActor } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import type { Db, Trx } from '@koble/db';
import { isWaiting } from './answer-clock';
import { readClaims } from './criterion-claims';
import { objectOf } from './interest-columns';
import { actionsOf, isOnlyAsked } from './introduction-actions';
import { introductionNotFound } from './introduction-error';
import { listTimeline } from './introduction-queries';
import { partOf } from './lock-for-action';
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
  const part = await partOf(trx, actor, await findNamedIntroduction(trx, id));
  if (part === undefined) throw introductionNotFound();
  const { introduction: named, side } = part;
  const isOutside = isOnlyAsked(side, named);
  return {
    named,
    side,
    unread: isOutside ? 0 : ((await unreadCounts(trx, actor.personId, [id])).get(id) ?? 0),
    timeline: await listTimeline(trx, id),
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

import { asActor } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import type { Db, Trx } from '@koble/db';
import { osloDate, type Clock } from '@koble/kernel';
import type { z } from 'zod';
import { answerDaysFrom } from './answer-clock';
import { findAnswerRule } from './answer-clock-queries';
import { claimsOf, readClaims } from './criterion-claims';
import { refuseObstacle, refuseOwnOrShutOut, type InterestTarget } from './interest-object';
import { countInterest, lockObject } from './interest-object-queries';
import { hasAskedBefore } from './interest-queries';
import { askingNeedOf, objectOf } from './interest-columns';
import { introductionError } from './introduction-error';
import { changeIntroduction, type IntroductionRow } from './introduction-queries';
import { lockForAction } from './lock-for-action';
import { readInterest, refuseSentBefore } from './read-interest';
import { recordStep } from './record-step';
import type { AtVersion, CriterionClaim } from './schema';
import { move } from './take-step';
import { refuseTellingWho } from './telling-who';

/**
 * Sends a draft: the initiator's yes. The clock starts on this day in Norway; `answerBy` is the last day for an answer. Errors:
 * `introductions.why_missing` (field `why`), `introductions.unknown_operator` for a call without one, `introductions.tells_who`,
 * `introductions.object_closed`, `.full`, `.answered_elsewhere`, `.own_organisation`, `.you_shut_out`, `.already_sent`; those of
 * `readInterest` and `lockForAction`.
 */
export async function sendInterest(
  { db, clock }: { db: Db; clock: Clock },
  actor: SignedIn,
  input: z.output<typeof AtVersion>,
): Promise<{ id: string; number: number; answerBy: string }> {
  return asActor(db, actor, async (trx) => {
    const at = clock.now();
    const part = await lockForAction(trx, actor, { ...input, action: 'send' });
    const { introduction } = part;
    const target = await readOpenTarget({ trx, clock }, actor, introduction);
    const claims = claimsOf(target.criteria, readClaims(introduction.criteria));
    await refuseTexts(trx, actor, { why: introduction.why, claims });
    const days = answerDaysFrom(osloDate(at), await findAnswerRule(trx));
    const { id, number, version } = introduction;
    await changeIntroduction(trx, id, {
      ...move({ ...part, at }, 'send'),
      ...target.receiver,
      ...days,
      title: target.title,
      criteria: JSON.stringify(claims),
      sentAt: at,
      sentBy: actor.personId,
      version: version + 1,
      updatedAt: at,
    });
    await recordStep(trx, actor, {
      introductionId: id,
      side: part.side,
      at,
      kind: 'sent',
      event: { kind: 'introduction.sent', introductionId: id, by: actor.personId },
    });
    return { id, number, answerBy: days.answerBy };
  });
}

/** What the draft is about, as it is now that nobody can close it or take its last place before this one is sent. */
async function readOpenTarget(
  { trx, clock }: { trx: Trx; clock: Clock },
  actor: SignedIn,
  introduction: IntroductionRow,
): Promise<InterestTarget> {
  const object = objectOf(introduction);
  if (object === null) throw introductionError('introductions.object_closed', 'conflict');
  await lockObject(trx, object);
  // Once an initiator, however often they take it back and ask again.
  if (!(await hasAskedBefore(trx, actor, object))) await countInterest(trx, object);
  const { kind, receiverOrganisationId } = introduction;
  const target = await readInterest({ trx, clock }, actor, {
    object,
    needId: askingNeedOf(introduction),
    operatorId: kind === 'call' ? receiverOrganisationId : null,
  });
  if (kind === 'call' && receiverOrganisationId === null)
    throw introductionError('introductions.unknown_operator', 'invalid', { field: 'operatorId' });
  refuseObstacle(target);
  await refuseOwnOrShutOut(trx, actor, target);
  await refuseSentBefore({ trx, clock }, actor, { object, receiver: target.receiver });
  return target;
}

async function refuseTexts(
  trx: Trx,
  actor: SignedIn,
  { why, claims }: { why: string; claims: readonly CriterionClaim[] },
): Promise<void> {
  if (why === '') throw introductionError('introductions.why_missing', 'invalid', { field: 'why' });
  const evidence = claims.map((claim) => claim.evidence).join('\n');
  await refuseTellingWho(trx, actor, { why, criteria: evidence });
}

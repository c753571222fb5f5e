import { isWaiting } from './answer-clock';
import { readClaims, tallyOf } from './criterion-claims';
import { partyOf, type CandidateParty } from './party';
import { hasAdviser } from './introduction-actions';
import type { IntroductionSummary, Party, Side } from './schema';
import type { NamedIntroduction } from './summary-queries';

export type Cards = ReadonlyMap<string, CandidateParty>;

/** The people among the sides of these, whose cards are shown for them. */
export function peopleOf(introductions: readonly NamedIntroduction[]): string[] {
  const people = introductions.flatMap((of) => [of.initiatorPersonId, of.receiverPersonId]);
  return [...new Set(people.filter((id) => id !== null))];
}

export function initiatorOf(of: NamedIntroduction, cards: Cards): Party {
  return partyOf(
    {
      personId: of.initiatorPersonId,
      organisationId: of.initiatorOrganisationId,
      name: of.initiatorName,
      answers: of.initiatorAnswers,
      answerDays: of.initiatorAnswerDays,
    },
    cards,
  );
}

export function receiverOf(of: NamedIntroduction, cards: Cards): Party {
  return partyOf(
    {
      personId: of.receiverPersonId,
      organisationId: of.receiverOrganisationId,
      name: of.receiverName,
      answers: of.receiverAnswers,
      answerDays: of.receiverAnswerDays,
    },
    cards,
  );
}

/** An introduction as a row of one side's list. An adviser's other side is the receiver. */
export function summaryOf(
  of: NamedIntroduction,
  { side, cards, unread }: { side: Side; cards: Cards; unread: number },
): IntroductionSummary {
  return {
    id: of.id,
    number: of.number,
    version: of.version,
    kind: of.kind,
    state: of.state,
    title: of.title,
    needId: of.needId,
    side,
    other: side === 'receiver' ? initiatorOf(of, cards) : receiverOf(of, cards),
    why: of.why,
    ...tallyOf(readClaims(of.criteria)),
    sentAt: of.sentAt?.toISOString() ?? null,
    answerBy: isWaiting(of.state) ? of.answerBy : null,
    saidYes: hasSaidYes(of, side),
    declineReason: of.declineReason,
    hasAdviser: hasAdviser(of),
    released: of.releasedAt !== null,
    unread,
    updatedAt: of.updatedAt.toISOString(),
  };
}

function hasSaidYes(of: NamedIntroduction, side: Side): boolean {
  if (side === 'adviser') return false;
  return (side === 'initiator' ? of.initiatorYesAt : of.receiverYesAt) !== null;
}

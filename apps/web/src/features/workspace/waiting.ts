import type { AgreementSummary } from '@koble/agreements/schema';
import type { IntroductionSummary, Party } from '@koble/introductions/schema';

/** Something that an organisation is to answer by a day. `who` is null for a job seeker, who has no name here. */
export interface Waiting {
  kind: 'request' | 'agreement' | 'introduction';
  id: string;
  title: string;
  who: string | null;
  answerBy: string;
}

/** What waits for the reader's organisation, the soonest first. */
export function waitingFor(
  agreements: readonly AgreementSummary[],
  inbox: readonly IntroductionSummary[],
): Waiting[] {
  return [...agreements.flatMap(ofAgreement), ...inbox.flatMap(ofIntroduction)].sort(
    (a, b) => a.answerBy.localeCompare(b.answerBy) || a.title.localeCompare(b.title),
  );
}

function ofAgreement(one: AgreementSummary): Waiting[] {
  if (one.turn !== one.side || one.deadlineOn === null) return [];
  const other = one.side === 'company' ? one.partner : one.company;
  return [
    {
      kind: one.state === 'requested' ? 'request' : 'agreement',
      id: one.id,
      title: one.title,
      who: other.name,
      answerBy: one.deadlineOn,
    },
  ];
}

/** Of an inbox what the reader's own side is to answer: not what it advises on, nor what it has said yes to. */
function ofIntroduction(one: IntroductionSummary): Waiting[] {
  const { id, title, side, other, answerBy, saidYes } = one;
  if (answerBy === null || side === 'adviser' || saidYes) return [];
  return [{ kind: 'introduction', id, title, who: nameOfParty(other), answerBy }];
}

function nameOfParty(party: Party): string | null {
  return party.kind === 'organisation' ? party.name : null;
}

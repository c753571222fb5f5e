import type { AnswerHabit, Party } from './schema';

/** An organisation with how it usually answers. */
export type OrganisationParty = Extract<Party, { kind: 'organisation' }>;
export type CandidateParty = Extract<Party, { kind: 'candidate' }>;

/** One side's columns, with what is shown of its organisation. */
export interface SideColumns {
  personId: string | null;
  organisationId: string | null;
  name: string | null;
  answers: AnswerHabit['answers'];
  answerDays: number | null;
}

/** A person is shown by their nameless card, and by less where they have none; a side that has left Koble as gone. */
export function partyOf(
  { personId, organisationId, name, answers, answerDays }: SideColumns,
  cards: ReadonlyMap<string, CandidateParty>,
): Party {
  if (organisationId !== null)
    return { kind: 'organisation', id: organisationId, name: name ?? '', answers, answerDays };
  if (personId !== null) return cards.get(personId) ?? NO_CARD;
  return { kind: 'gone' };
}

const NO_CARD: CandidateParty = {
  kind: 'candidate',
  id: null,
  occupationGroups: [],
  district: null,
};

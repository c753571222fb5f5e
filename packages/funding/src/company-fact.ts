import { osloDate, type IsoDate } from '@koble/kernel';
import type { EligibilityAnswers, FundingQuestion, RuleAnswer } from './schema';

type Profile = FundingQuestion['company'];

/** What a call is judged by. What `company` leaves out or gives as null is taken from `registered`. */
export interface EligibilityFacts {
  company: Profile;
  registered?: Profile;
  answers: EligibilityAnswers;
  /** On which days kept answers were given, by the rule's key; those without were given today. */
  answeredOn?: Readonly<Record<string, IsoDate>>;
  today: IsoDate;
}

export interface Fact<Value> {
  value: Value;
  source: NonNullable<RuleAnswer['valueSource']>;
}

/** One fact of the company with where it is from; null where nobody has said it. A bare value was stated today. */
export function companyFact<Field extends keyof Profile>(
  { company, registered = {}, today }: EligibilityFacts,
  field: Field,
): Fact<NonNullable<Profile[Field]>> | null {
  for (const profile of [company, registered]) {
    const value = profile[field] ?? null;
    if (value === null) continue;
    const { source = 'stated', sourceAt } = profile;
    return {
      value,
      source: { source, at: sourceAt === undefined ? today : osloDate(new Date(sourceAt)) },
    };
  }
  return null;
}

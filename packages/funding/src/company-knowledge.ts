import { industryStandardOf } from '@koble/accounts';
import { sectionOf } from '@koble/taxonomy';
import { companyFact, type EligibilityFacts, type Fact } from './company-fact';
import { ruleOfKey } from './rule-key';
import { limitOf } from './rule-limit';
import { wholeYears } from './whole-years';

/** What is known of one fact: a word, or between which bounds a number is. */
export type Known = ({ word: string } | { from: number; to: number }) & {
  /** What people are shown of it; null where it was answered with yes or no. */
  shown: string | number | null;
  source: Fact<unknown>['source'];
};

/** What is known of a company, by the name of the fact (`RuleLimit.fact`). What is not in it is not known. */
export type Knowledge = ReadonlyMap<string, Known>;

/** What the facts and answers say, worked out once for all calls. */
export function knowledgeOf(facts: EligibilityFacts): Knowledge {
  const known = new Map<string, Known>();
  const { answers, answeredOn = {}, today } = facts;
  for (const [fact, { key, ...bounds }] of boundsOf(answers)) {
    const at = answeredOn[key] ?? today;
    known.set(fact, { ...bounds, shown: null, source: { source: 'answer', at } });
  }
  const form = companyFact(facts, 'form');
  if (form !== null) known.set('form', inWords(form));
  const place = companyFact(facts, 'municipality');
  if (place !== null) known.set('place', inWords(place));
  const industry = companyFact(facts, 'industry');
  if (industry !== null)
    known.set('industry', { ...inWords(industry), word: withCode(facts, industry.value) });
  const employees = companyFact(facts, 'employees');
  if (employees !== null) known.set('employees', exactly(employees));
  const founded = companyFact(facts, 'foundedOn');
  if (founded !== null)
    known.set('age', exactly({ ...founded, value: wholeYears(founded.value, facts.today) }));
  return known;
}

/**
 * Between which bounds the answers put each number they are about: "at least 3: yes" and "at least 5: no" is 3 to 4. Where
 * `from` is above `to`, they contradict each other. `key` is the last answer's. Keys that are no rule's are left out.
 */
export function boundsOf(
  answers: EligibilityFacts['answers'],
): Map<string, { from: number; to: number; key: string }> {
  const bounds = new Map<string, { from: number; to: number; key: string }>();
  for (const [key, yes] of Object.entries(answers)) {
    const rule = ruleOfKey(key);
    const limit = rule && limitOf(rule);
    if (limit?.of !== 'number') continue;
    const { from, to } = bounds.get(limit.fact) ?? { from: -Infinity, to: Infinity };
    const said = answered(limit, yes);
    bounds.set(limit.fact, {
      from: Math.max(from, said.from),
      to: Math.min(to, said.to),
      key,
    });
  }
  return bounds;
}

/** What "yes" or "no" to a rule says of its number; numbers are whole. */
export function answered(
  { min, max }: { min: number; max: number },
  yes: boolean,
): { from: number; to: number } {
  if (yes) return { from: min, to: max };
  return min === -Infinity ? { from: max + 1, to: Infinity } : { from: -Infinity, to: min - 1 };
}

function inWords({ value, source }: Fact<string>): Known & { word: string } {
  return { word: value, shown: value, source };
}

function exactly({ value, source }: Fact<number>): Known {
  return { from: value, to: value, shown: value, source };
}

/**
 * A section with the company's code of SN2025 behind it. A code of SN2007 is left out, for the same digits may be another
 * industry there, and one of another section than was stated, too.
 */
function withCode(facts: EligibilityFacts, section: string): string {
  const code = companyFact(facts, 'industryCode')?.value;
  const fits =
    code !== undefined && industryStandardOf(code) === 'SN2025' && sectionOf(code) === section;
  return fits ? `${section} ${code}` : section;
}

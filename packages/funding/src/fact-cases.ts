import { assertNever } from '@koble/kernel';
import { sectionOf } from '@koble/taxonomy';
import type { Told } from './judge-leaf';
import { CALL_STEPS, type RuleLeaf } from './rule-leaf';
import { limitOf, type RuleLimit } from './rule-limit';

export type FactCase = NonNullable<Told>;
type NumberLimit = Extract<RuleLimit, { of: 'number' }>;

const SECTIONS = 'ABCDEFGHIJKLMNOPQRSTUV'.split('');
const DIVISIONS = Array.from({ length: 99 }, (_, i) => String(i + 1).padStart(2, '0'));
/** A form that no rule names: the register's codes have two to five letters. */
const ANOTHER_FORM = '–';

/**
 * What one fact may be, for these rules of it: few cases, but every way in which the rules can stand together is among them.
 * A number is tried at and beside each bound; of words, each that a rule names, and one that none does.
 */
export function factCases(leaves: readonly RuleLeaf[]): FactCase[] {
  const [first] = leaves.map(limitOf);
  if (first === undefined) return [];
  switch (first.of) {
    case 'number':
      return numberCases(leaves.map(limitOf).filter((limit) => limit.of === 'number'));
    case 'form':
      return [...new Set(leaves.flatMap(formsOf)), ANOTHER_FORM].map((word) => ({ word }));
    case 'place':
      return placeCases(leaves.flatMap(placesOf));
    case 'industry':
      return industryCases(leaves);
    default:
      return assertNever(first);
  }
}

function numberCases(limits: readonly NumberLimit[]): FactCase[] {
  const { least, most } = domainOf(limits[0]?.fact ?? '');
  const beside = limits.flatMap(({ min, max, softMax }) => [
    min - 1,
    min,
    max,
    max + 1,
    softMax + 1,
  ]);
  return [...new Set([least, ...beside])]
    .filter((number) => Number.isFinite(number) && number >= least && number <= most)
    .sort((a, b) => a - b)
    .map((number) => ({ from: number, to: number }));
}

/** What a number can be at all. */
function domainOf(fact: string): { least: number; most: number } {
  if (fact === 'trl') return { least: 1, most: 9 };
  if (fact.startsWith('after_call:')) return { least: 0, most: CALL_STEPS.length };
  const yesOrNo = fact.startsWith('needs:') && !fact.endsWith(':measured');
  return { least: 0, most: yesOrNo ? 1 : Infinity };
}

function formsOf(leaf: RuleLeaf): string[] {
  return leaf.kind === 'form_in' || leaf.kind === 'form_not_in' ? leaf.forms : [];
}

function placesOf(leaf: RuleLeaf): string[] {
  if (leaf.kind === 'municipality_in') return [leaf.prefix];
  return leaf.kind === 'place_in' ? leaf.places : [];
}

/** For each named area a municipality in it and in no smaller named one, and one that is in none. */
function placeCases(named: readonly string[]): FactCase[] {
  return [...new Set(named), '']
    .map((prefix) => codeUnder(prefix, { digits: 4, avoiding: named }))
    .filter((code) => code !== undefined)
    .map((word) => ({ word }));
}

/** For each named prefix a code in it and in no longer named one; for each named section, and one that is not, a code beside those. */
function industryCases(leaves: readonly RuleLeaf[]): FactCase[] {
  const prefixes = leaves
    .flatMap((leaf) => (leaf.kind === 'industry_code_in' ? leaf.prefixes : []))
    .map((prefix) => prefix.replace('.', ''));
  const named = new Set(leaves.flatMap(sectionsOf));
  const beside = (section: string): string | undefined =>
    DIVISIONS.filter((one) => sectionOf(one) === section && !prefixes.includes(one))
      .map((division) => codeUnder(division, { digits: 5, avoiding: prefixes }))
      .find((code) => code !== undefined);
  const other = SECTIONS.filter((section) => !named.has(section)).map(beside);
  return [
    ...[...new Set(prefixes)].map((prefix) => codeUnder(prefix, { digits: 5, avoiding: prefixes })),
    ...[...named].map(beside),
    other.find((code) => code !== undefined),
  ]
    .filter((code) => code !== undefined)
    .map((code) => `${code.slice(0, 2)}.${code.slice(2)}`)
    .filter((code) => sectionOf(code) !== undefined)
    .map((code) => ({ word: `${sectionOf(code)} ${code}` }));
}

function sectionsOf(leaf: RuleLeaf): string[] {
  return leaf.kind === 'industry_in' || leaf.kind === 'industry_not_in' ? leaf.sections : [];
}

/** The first code of this many digits that starts like this, and like none of the longer ones to avoid. */
function codeUnder(
  start: string,
  { digits, avoiding }: { digits: number; avoiding: readonly string[] },
): string | undefined {
  if (start.length === digits) return start;
  for (const digit of '0123456789') {
    const longer = start + digit;
    if (avoiding.includes(longer)) continue;
    const code = codeUnder(longer, { digits, avoiding });
    if (code !== undefined) return code;
  }
  return undefined;
}

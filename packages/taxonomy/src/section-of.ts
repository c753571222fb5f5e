import { INDUSTRIES } from './data/industries';

/** SN2007 codes that have moved to a section other than their number's: repair of vehicles went to T, news agencies to J. */
const MOVED: readonly (readonly [prefix: string, section: string])[] = [
  ['45.2', 'T'],
  ['45', 'G'],
  ['63.91', 'J'],
];

/**
 * The SN2025 section of an industry code ("62.100" or "62100"), also of one that still follows SN2007: the register changed
 * in September 2025 and older records keep their codes. Undefined for what is no code. Source: SSB, KLASS 6.
 */
export function sectionOf(
  code: string,
  standard: 'SN2007' | 'SN2025' = 'SN2025',
): string | undefined {
  const [, division, rest] = /^(\d\d)\.?(\d{0,3})$/.exec(code.trim()) ?? [];
  if (division === undefined || rest === undefined) return undefined;
  // Division 45 is in SN2007 only, so it tells the standard by itself.
  if (standard === 'SN2007' || division === '45') {
    const moved = MOVED.find(([prefix]) => `${division}.${rest}`.startsWith(prefix));
    if (moved) return moved[1];
  }
  const number = Number(division);
  return INDUSTRIES.find(({ divisions: [from, to] }) => number >= from && number <= to)?.section;
}

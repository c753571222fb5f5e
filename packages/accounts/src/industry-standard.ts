import { SN2025_CODES } from './data/sn2025-codes';

const KNOWN = new Set(
  Object.entries(SN2025_CODES).flatMap(([division, ends]) =>
    ends.split(' ').map((end) => `${division}.${end}`),
  ),
);

export type IndustryStandard = 'SN2007' | 'SN2025';

/**
 * Which standard a five-digit code of the register ("62.100") follows. The register changed in September 2025 and older
 * records keep their codes, so what SN2025 does not have is SN2007's; a code that both have is read as today's.
 */
export function industryStandardOf(code: string): IndustryStandard {
  return KNOWN.has(code) ? 'SN2025' : 'SN2007';
}

import type { AgreementSummary } from '@koble/agreements/schema';

/** The organisation that the reader's own agrees with. */
export function otherSide({
  side,
  company,
  partner,
}: Pick<AgreementSummary, 'side' | 'company' | 'partner'>): { id: string; name: string } {
  return side === 'company' ? partner : company;
}

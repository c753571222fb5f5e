import type { PdfBlock, PdfSection } from '@koble/pdf';
import type { Side } from './agreement-input';
import type { Signature } from './agreement-views';
import { moment } from './document-format';
import type { DocumentWords } from './document-words';

/** What the two sides are called in the business register. */
export type Parties = Record<Side, { name: string; organisationNumber: string | null }>;

/** Between whom it is. */
export function partiesSection(parties: Parties, words: DocumentWords): PdfSection {
  const party = (side: Side) => ({
    name: words[side],
    value: [
      parties[side].name,
      ...(parties[side].organisationNumber === null
        ? []
        : [words.organisationNumber(parties[side].organisationNumber)]),
    ].join(', '),
  });
  return {
    heading: words.parties,
    blocks: [{ kind: 'facts', facts: [party('company'), party('partner')] }],
  };
}

/** Who has accepted it, and when. */
export function signaturesSection(
  signatures: readonly Signature[],
  words: DocumentWords,
): PdfSection {
  const signed: PdfBlock = {
    kind: 'signatures',
    signatures: signatures.map(({ name, organisation, role, termsNumber, at }) => ({
      name: `${name}, ${words.role[role]}, ${organisation}`,
      signed: words.accepted(termsNumber, moment(new Date(at), words)),
    })),
  };
  return { heading: words.signatures, blocks: [signed] };
}

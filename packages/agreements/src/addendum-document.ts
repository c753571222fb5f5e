import { osloDate } from '@koble/kernel';
import type { PdfDocument } from '@koble/pdf';
import type { Agreed } from './agreement-document';
import type { Side } from './agreement-input';
import { differenceTable } from './document-difference';
import { moment } from './document-format';
import { partiesSection, signaturesSection } from './document-parties';
import { termsSections } from './document-terms';
import { DOCUMENT_WORDS } from './document-words';
import type { TermsChange } from './terms-difference';

/** Everything that the frozen PDF of a change says; `calls` are of the new terms. */
export interface AgreedChange extends Agreed {
  /** Which of the agreement's addenda it is, from 1. */
  addendum: number;
  side: Side;
  reason: string;
  proposedAt: Date;
  changes: readonly TermsChange[];
  beforeNumber: number;
  /** As `termsSha256`, of the terms that held before. */
  beforeSha256: string;
  /** What calls are called that stand in either terms, by their ids. */
  callTitles: ReadonlyMap<string, string>;
}

/** A change as a document, which can be read without the agreement: why, what is other, and all that holds from now on. */
export function addendumDocument(agreed: AgreedChange): PdfDocument {
  const words = DOCUMENT_WORDS[agreed.language];
  const { parties, side, reason, beforeNumber } = agreed;
  const subtitle = words.addendum.number(agreed.addendum, agreed.number);
  return {
    title: `${words.addendum.title}: ${agreed.title}`,
    subtitle,
    language: agreed.language,
    date: osloDate(agreed.at),
    footer: subtitle,
    sections: [
      partiesSection(parties, words),
      {
        heading: words.addendum.reason,
        blocks: [
          {
            kind: 'paragraph',
            text: words.addendum.proposed(parties[side].name, moment(agreed.proposedAt, words)),
          },
          { kind: 'paragraph', text: reason },
        ],
      },
      {
        heading: words.addendum.changes(beforeNumber),
        blocks: [
          differenceTable(agreed.changes, words, (id) => agreed.callTitles.get(id) ?? id),
          { kind: 'paragraph', text: words.addendum.all(agreed.termsNumber) },
        ],
      },
      ...termsSections(agreed, words),
      signaturesSection(agreed.signatures, words),
      {
        heading: words.proof,
        blocks: [
          { kind: 'paragraph', text: words.proofText },
          {
            kind: 'facts',
            facts: [
              { name: words.addendum.hashOf(beforeNumber), value: agreed.beforeSha256 },
              { name: words.addendum.hashOf(agreed.termsNumber), value: agreed.termsSha256 },
            ],
          },
        ],
      },
    ],
  };
}

import { osloDate } from '@koble/kernel';
import type { PdfDocument } from '@koble/pdf';
import type { Signature } from './agreement-views';
import { partiesSection, signaturesSection, type Parties } from './document-parties';
import { termsSections } from './document-terms';
import { DOCUMENT_WORDS } from './document-words';
import type { AgreementTerms } from './terms';

/** Everything that the frozen PDF says. */
export interface Agreed {
  number: number;
  title: string;
  language: PdfDocument['language'];
  /** When the second side accepted. */
  at: Date;
  parties: Parties;
  termsNumber: number;
  terms: AgreementTerms;
  /** SHA-256 of the terms as canonical JSON, in hexadecimal. */
  termsSha256: string;
  /** What the linked calls are called. */
  calls: readonly string[];
  signatures: readonly Signature[];
}

/** The agreement as a document: the same agreement is the same document, and the same bytes. */
export function agreementDocument(agreed: Agreed): PdfDocument {
  const words = DOCUMENT_WORDS[agreed.language];
  return {
    title: `${words.title}: ${agreed.title}`,
    subtitle: words.number(agreed.number, agreed.termsNumber),
    language: agreed.language,
    date: osloDate(agreed.at),
    footer: words.number(agreed.number, agreed.termsNumber),
    sections: [
      partiesSection(agreed.parties, words),
      ...termsSections(agreed, words),
      signaturesSection(agreed.signatures, words),
      {
        heading: words.proof,
        blocks: [
          { kind: 'paragraph', text: words.proofText },
          { kind: 'facts', facts: [{ name: words.termsHash, value: agreed.termsSha256 }] },
        ],
      },
    ],
  };
}

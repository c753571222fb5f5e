import { osloDate, shareOf } from '@koble/kernel';
import type { PdfBlock, PdfDocument } from '@koble/pdf';
import type { Side } from './agreement-input';
import type { Signature } from './agreement-views';
import { DOCUMENT_WORDS, type DocumentWords } from './document-words';
import type { AgreementTerms } from './terms';

/** Everything that the frozen PDF says. */
export interface Agreed {
  number: number;
  title: string;
  language: PdfDocument['language'];
  /** When the second side accepted. */
  at: Date;
  parties: Record<Side, { name: string; organisationNumber: string | null }>;
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
  const { terms, parties } = agreed;
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
    title: `${words.title}: ${agreed.title}`,
    subtitle: words.number(agreed.number, agreed.termsNumber),
    language: agreed.language,
    date: osloDate(agreed.at),
    footer: words.number(agreed.number, agreed.termsNumber),
    sections: [
      {
        heading: words.parties,
        blocks: [{ kind: 'facts', facts: [party('company'), party('partner')] }],
      },
      { heading: words.scope, blocks: [{ kind: 'list', items: terms.scope, numbered: true }] },
      { heading: words.deliverables, blocks: [{ kind: 'list', items: terms.deliverables }] },
      { heading: words.terms, blocks: [factsOf(terms, words)] },
      { heading: words.milestones, blocks: [milestonesOf(terms, words)] },
      { heading: words.rightsTitle, blocks: rightsOf(terms, words) },
      ...(agreed.calls.length === 0
        ? []
        : [
            {
              heading: words.calls,
              blocks: [
                { kind: 'list', items: agreed.calls },
                { kind: 'paragraph', text: words.callsNote },
              ] satisfies PdfBlock[],
            },
          ]),
      { heading: words.signatures, blocks: [signaturesOf(agreed, words)] },
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

function factsOf(terms: AgreementTerms, words: DocumentWords): PdfBlock {
  return {
    kind: 'facts',
    facts: [
      { name: words.price, value: money(terms.priceOre, words) },
      { name: words.researcherHours, value: words.hours(terms.researcherHours) },
      { name: words.companyHours, value: words.hours(terms.companyHours) },
      { name: words.startOn, value: day(terms.startOn, words) },
      { name: words.duration, value: words.weeks(terms.weeks) },
      { name: words.nda, value: terms.nda ? words.ndaText : words.no },
    ],
  };
}

function milestonesOf({ milestones, priceOre }: AgreementTerms, words: DocumentWords): PdfBlock {
  return {
    kind: 'table',
    columns: [
      { heading: words.milestone },
      { heading: words.day },
      { heading: words.share, align: 'right' },
      { heading: words.amount, align: 'right' },
    ],
    rows: milestones.map(({ title, on, percent }) => [
      title,
      day(on, words),
      `${percent} %`,
      money(shareOf(priceOre, percent), words),
    ]),
    sum: [words.sum, '', '100 %', money(priceOre, words)],
  };
}

function rightsOf({ rights }: AgreementTerms, words: DocumentWords): PdfBlock[] {
  const { name, results, background, publication } = words.rights[rights];
  return [
    { kind: 'paragraph', text: name },
    {
      kind: 'facts',
      facts: [
        { name: words.results, value: results },
        { name: words.background, value: background },
        { name: words.publication, value: publication },
      ],
    },
    { kind: 'paragraph', text: words.rights.disclaimer },
  ];
}

function signaturesOf({ signatures }: Agreed, words: DocumentWords): PdfBlock {
  const moment = new Intl.DateTimeFormat(words.locale, {
    dateStyle: 'long',
    timeStyle: 'long',
    timeZone: 'Europe/Oslo',
  });
  return {
    kind: 'signatures',
    signatures: signatures.map(({ name, organisation, role, termsNumber, at }) => ({
      name: `${name}, ${words.role[role]}, ${organisation}`,
      signed: words.accepted(termsNumber, moment.format(new Date(at))),
    })),
  };
}

/** Øre as kroner, with the øre where there are any: here every one counts. */
function money(ore: number, { locale }: DocumentWords): string {
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'NOK',
    minimumFractionDigits: ore % 100 === 0 ? 0 : 2,
  }).format(ore / 100);
}

function day(date: string, { locale }: DocumentWords): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

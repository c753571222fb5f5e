import { shareOf } from '@koble/kernel';
import type { PdfBlock, PdfSection } from '@koble/pdf';
import { day, money } from './document-format';
import type { DocumentWords } from './document-words';
import type { AgreementTerms } from './terms';

/** All that terms say, as a document's sections; `calls` are what the linked calls are called. */
export function termsSections(
  { terms, calls }: { terms: AgreementTerms; calls: readonly string[] },
  words: DocumentWords,
): PdfSection[] {
  return [
    { heading: words.scope, blocks: [{ kind: 'list', items: terms.scope, numbered: true }] },
    { heading: words.deliverables, blocks: [{ kind: 'list', items: terms.deliverables }] },
    { heading: words.terms, blocks: [factsOf(terms, words)] },
    { heading: words.milestones, blocks: [milestonesOf(terms, words)] },
    { heading: words.rightsTitle, blocks: rightsOf(terms, words) },
    ...(calls.length === 0
      ? []
      : [
          {
            heading: words.calls,
            blocks: [
              { kind: 'list', items: calls },
              { kind: 'paragraph', text: words.callsNote },
            ] satisfies PdfBlock[],
          },
        ]),
  ];
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

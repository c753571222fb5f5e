import type { PdfTable } from '@koble/pdf';
import { day, money } from './document-format';
import type { DocumentWords } from './document-words';
import type { Milestone } from './terms';
import type { ListChange, TermsChange, ValueChange } from './terms-difference';

const NOTHING = '–';

/** What is different in the terms, a line for each thing, with what it was and what it is; `titleOf` says what a call is called. */
export function differenceTable(
  changes: readonly TermsChange[],
  words: DocumentWords,
  titleOf: (callId: string) => string,
): PdfTable {
  return {
    kind: 'table',
    columns: [{ heading: words.term }, { heading: words.before }, { heading: words.after }],
    rows: changes.flatMap((change) => rowsOf(change, words, titleOf)),
  };
}

function rowsOf(
  change: TermsChange,
  words: DocumentWords,
  titleOf: (callId: string) => string,
): string[][] {
  if (change.field === 'milestones') {
    const said = (one: Milestone) => `${one.title}: ${day(one.on, words)}, ${one.percent} %`;
    return [
      ...change.removed.map((one) => [words.milestones, said(one), NOTHING]),
      ...change.added.map((one) => [words.milestones, NOTHING, said(one)]),
      ...change.changed.map(({ from, to }) => [words.milestones, said(from), said(to)]),
    ];
  }
  if ('added' in change) return listRows(change, words, titleOf);
  const name = VALUE_NAMES[change.field](words);
  return [[name, valueOf(change, 'from', words), valueOf(change, 'to', words)]];
}

function listRows(
  { field, added, removed, isReordered }: ListChange,
  words: DocumentWords,
  titleOf: (callId: string) => string,
): string[][] {
  const name = field === 'callIds' ? words.calls : words[field];
  const said = (line: string) => (field === 'callIds' ? titleOf(line) : line);
  if (isReordered) return [[name, NOTHING, words.reordered]];
  return [
    ...removed.map((line) => [name, said(line), NOTHING]),
    ...added.map((line) => [name, NOTHING, said(line)]),
  ];
}

const VALUE_NAMES: Record<ValueChange['field'], (words: DocumentWords) => string> = {
  researcherHours: (words) => words.researcherHours,
  priceOre: (words) => words.price,
  companyHours: (words) => words.companyHours,
  startOn: (words) => words.startOn,
  weeks: (words) => words.duration,
  rights: (words) => words.rightsTitle,
  nda: (words) => words.nda,
};

function valueOf(change: ValueChange, end: 'from' | 'to', words: DocumentWords): string {
  const value = change[end];
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') {
    if (change.field === 'priceOre') return money(value, words);
    return change.field === 'weeks' ? words.weeks(value) : words.hours(value);
  }
  if (change.field === 'startOn') return day(value, words);
  return value === 'company_owns' || value === 'shared' || value === 'open'
    ? words.rights[value].name
    : value;
}

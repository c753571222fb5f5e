import type { IsoDate } from '@koble/kernel';

/**
 * A document as data. Every text is plain text: nothing in it is read as markup, a line break in it is one, and a word wider
 * than its column is broken. Dates and money are written by the caller, in the document's language.
 */
export interface PdfDocument {
  title: string;
  /** Under the title, smaller: what the document is of, or the day as it is read. */
  subtitle?: string;
  language: 'nb' | 'nn' | 'en';
  /** The day the document is of, in Norway: its creation date, so that the same document is the same bytes on any day. */
  date: IsoDate;
  sections: readonly PdfSection[];
  /** At the foot of every page, on one line, beside "2 / 3". */
  footer: string;
}

export interface PdfSection {
  heading?: string;
  blocks: readonly PdfBlock[];
}

export type PdfBlock =
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: readonly string[]; numbered?: boolean }
  /** What something is called, and what it is. */
  | { kind: 'facts'; facts: readonly { name: string; value: string }[] }
  | PdfTable
  | { kind: 'signatures'; signatures: readonly PdfSignature[] };

/** A table; its header comes again on each page that it reaches. A row has one text for each column. */
export interface PdfTable {
  kind: 'table';
  /** Amounts stand to the right. */
  columns: readonly { heading: string; align?: 'right' }[];
  rows: readonly (readonly string[])[];
  /** A last row in bold, under a line. */
  sum?: readonly string[];
}

/** A line to sign on, or with `signed` what was already done ("Godtatt i Koble 3. mars 2027"). */
export interface PdfSignature {
  name: string;
  signed?: string;
  /** Under the name: "Sted, dato og underskrift". */
  note?: string;
}

import PDFDocument from 'pdfkit';
import { osloMoment } from '@koble/kernel';
import type { PdfDocument } from './document';
import { FONTS } from './fonts';
import { safeTitle } from './safe-title';

/** A4 in points, and what is left free. */
const MARGIN = { side: 56, top: 56, bottom: 72 };

export type PdfElement = PDFKit.PDFStructureElement;

/** The paper being written on: where the next line goes, and what screen readers are told of it. */
export interface Sheet {
  pdf: PDFKit.PDFDocument;
  left: number;
  width: number;
  /** The lowest point that text may reach. */
  bottom: number;
  /** Where the next line's top is, from the top of the page. */
  y: number;
  /** The whole document; what is written hangs on it in reading order. */
  root: PdfElement;
}

/** An empty first page. */
export function openSheet(document: PdfDocument): Sheet {
  const pdf = new PDFDocument({
    size: 'A4',
    // Room is kept here: PDFKit's own margins would turn the page at the footer.
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: document.language,
    displayTitle: true,
    bufferPages: true,
    info: {
      Title: document.title,
      Creator: 'Koble',
      Producer: 'Koble',
      CreationDate: osloMoment(document.date),
    },
  });
  safeTitle(pdf, document.title);
  pdf.registerFont('regular', FONTS.regular());
  pdf.registerFont('bold', FONTS.bold());
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  return {
    pdf,
    left: MARGIN.side,
    width: pdf.page.width - 2 * MARGIN.side,
    bottom: pdf.page.height - MARGIN.bottom,
    y: MARGIN.top,
    root,
  };
}

/** Points left on the page. */
export function roomOn(sheet: Sheet): number {
  return sheet.bottom - sheet.y;
}

export function turnPage(sheet: Sheet): void {
  sheet.pdf.addPage();
  sheet.y = MARGIN.top;
}

/** Turns the page where less than this is left, but never a page that is still empty. */
export function keepTogether(sheet: Sheet, height: number): void {
  if (roomOn(sheet) < height && sheet.y > MARGIN.top) turnPage(sheet);
}

export function moveDown(sheet: Sheet, height: number): void {
  if (sheet.y > MARGIN.top) sheet.y += height;
}

interface ElementKind extends PDFKit.Mixins.StructureElementOptions {
  tag: string;
  /** Which cells a header cell is of; PDFKit takes it, and its types do not know it yet. */
  scope?: 'Row' | 'Column';
}

/** A part of what is written, told to screen readers by its PDF tag ("P", "Table"). */
export function addElement(
  sheet: Sheet,
  parent: PdfElement,
  { tag, ...options }: ElementKind,
): PdfElement {
  const element = sheet.pdf.struct(tag, options);
  parent.add(element);
  return element;
}

/** Writes what is no part of the text: rules, page numbers, a header that is read once already. */
export function asArtifact(sheet: Sheet, type: 'Layout' | 'Pagination', write: () => void): void {
  sheet.pdf.markContent('Artifact', { type });
  write();
  sheet.pdf.endMarkedContent();
}

/**
 * Makes a PDF of a document that is data: `renderPdf(document)` gives the bytes. This is the whole of the package and stays so:
 * whoever writes a paper (an agreement, a declaration, a report) builds a `PdfDocument` and never meets the library behind it.
 *
 * The same document is the same bytes, on any machine and day, so that their hash can be kept. To make it takes some tens of
 * milliseconds of the thread that asks.
 */
export type { PdfBlock, PdfDocument, PdfSection, PdfTable } from './document';
export { renderPdf } from './render-pdf';

import { buffer } from 'node:stream/consumers';
import { assertNever } from '@koble/kernel';
import type { PdfBlock, PdfDocument } from './document';
import { drawFooters } from './draw-footers';
import { drawSignatures } from './draw-signatures';
import { drawFacts, drawTable } from './draw-table';
import { drawHeading, drawList, drawParagraph, drawTitle } from './draw-text';
import { openSheet, type Sheet } from './sheet';

/**
 * The bytes of a PDF on A4 pages, tagged for screen readers, with its fonts inside. The same document gives the same bytes.
 * Never fails for what a text holds: a sign that the font lacks becomes an empty box.
 */
export async function renderPdf(document: PdfDocument): Promise<Uint8Array> {
  const sheet = openSheet(document);
  drawTitle(sheet, document.title, document.subtitle);
  for (const { heading, blocks } of document.sections) {
    if (heading !== undefined) drawHeading(sheet, heading);
    for (const block of blocks) drawBlock(sheet, block);
  }
  drawFooters(sheet, document.footer);
  sheet.root.end();
  sheet.pdf.end();
  return new Uint8Array(await buffer(sheet.pdf));
}

function drawBlock(sheet: Sheet, block: PdfBlock): void {
  switch (block.kind) {
    case 'paragraph':
      drawParagraph(sheet, block.text);
      break;
    case 'list':
      drawList(sheet, block.items, block.numbered);
      break;
    case 'facts':
      drawFacts(sheet, block.facts);
      break;
    case 'table':
      drawTable(sheet, block);
      break;
    case 'signatures':
      drawSignatures(sheet, block.signatures);
      break;
    default:
      assertNever(block);
  }
}

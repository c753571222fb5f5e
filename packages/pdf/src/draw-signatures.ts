import type { PdfSignature } from './document';
import { drawLines, drawRule, type Column } from './draw-lines';
import { addElement, keepTogether, moveDown, type Sheet } from './sheet';
import { TEXT_STYLES, type TextStyle } from './text-style';
import { wrapText } from './wrap-text';

const HEIGHT = 96;
/** From the block's top to the line to sign on. */
const SIGNING_ROOM = 34;

/** Below each other, each whole on one page. */
export function drawSignatures(sheet: Sheet, signatures: readonly PdfSignature[]): void {
  for (const signature of signatures) drawSignature(sheet, signature);
}

function drawSignature(sheet: Sheet, { name, signed, note }: PdfSignature): void {
  moveDown(sheet, 10);
  keepTogether(sheet, HEIGHT);
  const column = { left: sheet.left, width: sheet.width / 2 };
  const element = addElement(sheet, sheet.root, { tag: 'P' });
  const write = (text: string, style: TextStyle, { width }: Column = column) =>
    drawLines(sheet, element, {
      lines: wrapText(sheet.pdf, text, { style, width }),
      style,
      column: { left: column.left, width },
    });
  if (signed === undefined) sheet.y += SIGNING_ROOM;
  else write(signed, TEXT_STYLES.body, sheet);
  sheet.y += 3;
  drawRule(sheet, column, TEXT_STYLES.body.color);
  sheet.y += 4;
  write(name, TEXT_STYLES.strong, sheet);
  if (note !== undefined) write(note, TEXT_STYLES.small, sheet);
  element.end();
}

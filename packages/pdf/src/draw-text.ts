import { drawLines } from './draw-lines';
import { addElement, keepTogether, moveDown, type PdfElement, type Sheet } from './sheet';
import { TEXT_STYLES, type TextStyle } from './text-style';
import { widthOf, wrapText } from './wrap-text';

const NUMBER_GAP = 6;

/** The title and what stands under it. */
export function drawTitle(sheet: Sheet, title: string, subtitle?: string): void {
  drawWrapped(sheet, 'H1', { text: title, style: TEXT_STYLES.title });
  if (subtitle !== undefined)
    drawWrapped(sheet, 'P', { text: subtitle, style: TEXT_STYLES.subtitle });
}

/** A section's heading; never the last line of a page. */
export function drawHeading(sheet: Sheet, text: string): void {
  moveDown(sheet, 16);
  keepTogether(sheet, TEXT_STYLES.heading.leading + 4 * TEXT_STYLES.body.leading);
  drawWrapped(sheet, 'H2', { text, style: TEXT_STYLES.heading });
}

export function drawParagraph(sheet: Sheet, text: string): void {
  moveDown(sheet, 5);
  drawWrapped(sheet, 'P', { text, style: TEXT_STYLES.body });
}

export function drawList(sheet: Sheet, items: readonly string[], numbered = false): void {
  moveDown(sheet, 5);
  const list = addElement(sheet, sheet.root, { tag: 'L' });
  const labels = items.map((_item, i) => (numbered ? `${i + 1}.` : '•'));
  const indent =
    Math.max(0, ...labels.map((label) => widthOf(sheet.pdf, label, TEXT_STYLES.body))) + NUMBER_GAP;
  for (const [i, item] of items.entries())
    drawItem(sheet, list, { label: labels[i] ?? '', item, indent });
  list.end();
}

function drawItem(
  sheet: Sheet,
  list: PdfElement,
  { label, item, indent }: { label: string; item: string; indent: number },
): void {
  const style = TEXT_STYLES.body;
  keepTogether(sheet, style.leading);
  const element = addElement(sheet, list, { tag: 'LI' });
  const top = sheet.y;
  drawLines(sheet, addElement(sheet, element, { tag: 'Lbl' }), {
    lines: [label],
    style,
    column: { left: sheet.left, width: indent },
  });
  sheet.y = top;
  const column = { left: sheet.left + indent, width: sheet.width - indent };
  const lines = wrapText(sheet.pdf, item, { style, width: column.width });
  drawLines(sheet, addElement(sheet, element, { tag: 'LBody' }), { lines, style, column });
  sheet.y += 2;
}

function drawWrapped(
  sheet: Sheet,
  tag: 'H1' | 'H2' | 'P',
  { text, style }: { text: string; style: TextStyle },
): void {
  const element = addElement(sheet, sheet.root, { tag });
  const lines = wrapText(sheet.pdf, text, { style, width: sheet.width });
  drawLines(sheet, element, { lines, style, column: sheet });
  element.end();
}

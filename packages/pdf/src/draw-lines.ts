import { asArtifact, type PdfElement, type Sheet, roomOn, turnPage } from './sheet';
import type { TextStyle } from './text-style';
import { widthOf } from './wrap-text';

/** Where lines stand: `align: 'right'` ends them at the column's right edge. */
export interface Column {
  left: number;
  width: number;
  align?: 'right' | undefined;
}

interface StyledLines {
  lines: readonly string[];
  style: TextStyle;
  column: Column;
}

/** Writes lines from here downwards, over as many pages as they take, and leaves the sheet under the last. */
export function drawLines(
  sheet: Sheet,
  element: PdfElement,
  { lines, style, column }: StyledLines,
): void {
  let rest = lines;
  while (rest.length > 0) {
    const count = Math.max(0, Math.floor(roomOn(sheet) / style.leading));
    if (count === 0) turnPage(sheet);
    const here = rest.slice(0, count);
    element.add(() => writeLines(sheet, { lines: here, style, column }));
    sheet.y += here.length * style.leading;
    rest = rest.slice(here.length);
  }
}

/** Writes lines at the sheet's height without moving it; they must fit on the page. */
export function writeLines(sheet: Sheet, { lines, style, column }: StyledLines): void {
  const { pdf } = sheet;
  for (const [i, line] of lines.entries()) {
    const width = widthOf(pdf, line, style);
    const x = column.align === 'right' ? column.left + column.width - width : column.left;
    pdf.fillColor(style.color).text(line, x, sheet.y + i * style.leading, { lineBreak: false });
  }
}

/** A thin line over the width of the column, at the sheet's height. */
export function drawRule(sheet: Sheet, column: Column, color = '#c9ced6'): void {
  asArtifact(sheet, 'Layout', () => {
    sheet.pdf
      .moveTo(column.left, sheet.y)
      .lineTo(column.left + column.width, sheet.y)
      .lineWidth(0.7)
      .stroke(color);
  });
}

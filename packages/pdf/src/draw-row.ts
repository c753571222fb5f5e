import { drawRule, writeLines, type Column } from './draw-lines';
import { addElement, asArtifact, type PdfElement, roomOn, type Sheet, turnPage } from './sheet';
import type { TextStyle } from './text-style';
import { wrapText } from './wrap-text';

export const CELL_PADDING = 4;

export interface Cell {
  text: string;
  style: TextStyle;
  column: Column;
  /** Of which cells this is the header; none for an ordinary cell. */
  scope?: 'Row' | 'Column' | undefined;
}

/**
 * Writes a row and the thin line under it. A row that does not fit goes to the next page whole, and one higher than half a page is
 * broken there. `onNewPage` runs on each page that the row begins.
 */
export function drawRow(
  sheet: Sheet,
  table: PdfElement,
  { cells, onNewPage }: { cells: readonly Cell[]; onNewPage: () => void },
): void {
  const row = addElement(sheet, table, { tag: 'TR' });
  const written = cells.map((cell) => ({
    ...cell,
    element: addElement(sheet, row, cell.scope ? { tag: 'TH', scope: cell.scope } : { tag: 'TD' }),
    lines: wrapCell(sheet, cell),
  }));
  const leading = leadingOf(cells);
  let rest = Math.max(...written.map(({ lines }) => lines.length));
  let from = 0;
  if (roomOn(sheet) < Math.min(rest * leading + 2 * CELL_PADDING, sheet.bottom / 2)) {
    turnPage(sheet);
    onNewPage();
  }
  while (rest > 0) {
    const count = Math.min(rest, Math.floor((roomOn(sheet) - 2 * CELL_PADDING) / leading));
    if (count < 1) {
      turnPage(sheet);
      onNewPage();
      continue;
    }
    sheet.y += CELL_PADDING;
    for (const { element, lines, ...cell } of written) {
      const here = lines.slice(from, from + count);
      element.add(() => writeLines(sheet, { ...cell, lines: here, column: inner(cell.column) }));
    }
    sheet.y += count * leading + CELL_PADDING;
    drawRule(sheet, sheet);
    from += count;
    rest -= count;
  }
  row.end();
}

/** Writes cells again that were read already: a header on the table's next page. */
export function repeatRow(sheet: Sheet, cells: readonly Cell[]): void {
  const wrapped = cells.map((cell) => ({ ...cell, lines: wrapCell(sheet, cell) }));
  sheet.y += CELL_PADDING;
  asArtifact(sheet, 'Pagination', () => {
    for (const { lines, style, column } of wrapped)
      writeLines(sheet, { lines, style, column: inner(column) });
  });
  sheet.y +=
    Math.max(...wrapped.map(({ lines }) => lines.length)) * leadingOf(cells) + CELL_PADDING;
  drawRule(sheet, sheet);
}

function wrapCell(sheet: Sheet, { text, style, column }: Cell): string[] {
  return wrapText(sheet.pdf, text, { style, width: inner(column).width });
}

function inner({ left, width, align }: Column): Column {
  return { left: left + CELL_PADDING, width: width - 2 * CELL_PADDING, align };
}

function leadingOf(cells: readonly Cell[]): number {
  return Math.max(...cells.map(({ style }) => style.leading));
}

import { columnWidths } from './column-widths';
import type { PdfTable } from './document';
import type { Column } from './draw-lines';
import { CELL_PADDING, drawRow, repeatRow, type Cell } from './draw-row';
import { addElement, moveDown, type Sheet } from './sheet';
import { TEXT_STYLES, type TextStyle } from './text-style';
import { widthOf } from './wrap-text';

/** A column of prose asks for no more than this: it wraps. */
const WIDEST_WANTED = 220;

export function drawTable(sheet: Sheet, table: PdfTable): void {
  moveDown(sheet, 7);
  const columns = columnsOf(sheet, table);
  const cellsOf = (texts: readonly string[], style: TextStyle, scope?: 'Column'): Cell[] =>
    columns.map((column, i) => ({ text: texts[i] ?? '', style, column, scope }));
  const header = cellsOf(
    table.columns.map(({ heading }) => heading),
    TEXT_STYLES.strong,
    'Column',
  );
  const element = addElement(sheet, sheet.root, { tag: 'Table' });
  drawRow(sheet, element, { cells: header, onNewPage: () => undefined });
  const onNewPage = () => repeatRow(sheet, header);
  for (const row of table.rows)
    drawRow(sheet, element, { cells: cellsOf(row, TEXT_STYLES.body), onNewPage });
  if (table.sum)
    drawRow(sheet, element, { cells: cellsOf(table.sum, TEXT_STYLES.strong), onNewPage });
  element.end();
}

/** Names to the left, in bold, and their values: a table whose rows have the header. */
export function drawFacts(sheet: Sheet, facts: readonly { name: string; value: string }[]): void {
  moveDown(sheet, 7);
  const nameWidth = sheet.width / 3;
  const names: Column = { left: sheet.left, width: nameWidth };
  const values: Column = { left: sheet.left + nameWidth, width: sheet.width - nameWidth };
  const element = addElement(sheet, sheet.root, { tag: 'Table' });
  for (const { name, value } of facts)
    drawRow(sheet, element, {
      cells: [
        { text: name, style: TEXT_STYLES.strong, column: names, scope: 'Row' },
        { text: value, style: TEXT_STYLES.body, column: values },
      ],
      onNewPage: () => undefined,
    });
  element.end();
}

function columnsOf(sheet: Sheet, { columns, rows, sum = [] }: PdfTable): Column[] {
  const widths = columnWidths(
    columns.map(({ heading, align }, i) => {
      const texts = [heading, sum[i] ?? '', ...rows.map((row) => row[i] ?? '')];
      const widest = Math.max(...texts.map((text) => widthOf(sheet.pdf, text, TEXT_STYLES.strong)));
      return {
        wanted: Math.min(widest, WIDEST_WANTED) + 2 * CELL_PADDING,
        fixed: align === 'right',
      };
    }),
    sheet.width,
  );
  let left = sheet.left;
  return columns.map(({ align }, i) => {
    const column = { left, width: widths[i] ?? 0, align };
    left += column.width;
    return column;
  });
}

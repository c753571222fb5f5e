import { drawRule, writeLines } from './draw-lines';
import { asArtifact, type Sheet } from './sheet';
import { TEXT_STYLES } from './text-style';
import { wrapText } from './wrap-text';

const ROOM_FOR_NUMBER = 60;

/** The footer and "2 / 3" on every page; only when all are written is it known how many there are. */
export function drawFooters(sheet: Sheet, footer: string): void {
  const style = TEXT_STYLES.small;
  const { count } = sheet.pdf.bufferedPageRange();
  const [line = ''] = wrapText(sheet.pdf, footer, { style, width: sheet.width - ROOM_FOR_NUMBER });
  for (let page = 0; page < count; page++) {
    sheet.pdf.switchToPage(page);
    sheet.y = sheet.bottom + 14;
    drawRule(sheet, sheet);
    sheet.y += 8;
    asArtifact(sheet, 'Pagination', () => {
      writeLines(sheet, { lines: [line], style, column: sheet });
      writeLines(sheet, {
        lines: [`${page + 1} / ${count}`],
        style,
        column: { left: sheet.left, width: sheet.width, align: 'right' },
      });
    });
  }
}

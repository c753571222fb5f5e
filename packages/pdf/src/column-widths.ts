/** What a column asks for, in points: `wanted` so that nothing in it breaks. A fixed one (amounts) gets it before the others. */
interface WantedColumn {
  wanted: number;
  fixed: boolean;
}

/** Fixed columns may take this much of the width between them. */
const MOST_FIXED = 0.6;

/** The widths of a table's columns, together exactly `width`. What is over goes to the columns that wanted most. */
export function columnWidths(columns: readonly WantedColumn[], width: number): number[] {
  const fixed = sum(columns.filter((column) => column.fixed));
  const free = sum(columns.filter((column) => !column.fixed));
  if (free === 0 || fixed === 0)
    return columns.map(({ wanted }) => (wanted / (fixed + free)) * width);
  const forFixed = Math.min(fixed, MOST_FIXED * width);
  return columns.map((column) =>
    column.fixed ? (column.wanted / fixed) * forFixed : (column.wanted / free) * (width - forFixed),
  );
}

function sum(columns: readonly WantedColumn[]): number {
  return columns.reduce((total, { wanted }) => total + wanted, 0);
}

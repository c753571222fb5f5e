import { isIsoDate, kronerToOre, osloMoment } from '@koble/kernel';

/** A cell that says nothing that its column can hold; the message says of which kind. */
export class CellError extends Error {}

/** The cells of a row by their column, read as what they hold. An empty one, or one whose column the file has not, is null or none. */
export interface Cells {
  text(column: string): string | null;
  list(column: string): string[];
  date(column: string): string | null;
  whole(column: string): number | null;
  kronerInOre(column: string): number | null;
  /** Moments as ISO text. */
  moments(column: string): string[];
}

/** @throws CellError from whichever cell cannot be read */
export function cellsOf(row: Readonly<Record<string, string>>): Cells {
  const text = (column: string) => row[column] || null;
  const list = (column: string) =>
    (row[column] ?? '')
      .split('|')
      .map((part) => part.trim())
      .filter((part) => part !== '');
  const whole = (column: string) => {
    const cell = text(column);
    return cell === null ? null : wholeNumber(column, cell);
  };
  return {
    text,
    list,
    whole,
    date(column) {
      const cell = text(column);
      if (cell !== null && !isIsoDate(cell)) throw wrong(column, cell, 'a day like 2027-03-20');
      return cell;
    },
    kronerInOre(column) {
      const kroner = whole(column);
      return kroner === null ? null : kronerToOre(kroner);
    },
    moments: (column) => list(column).map((cell) => momentOf(column, cell)),
  };
}

/** Spaces between thousands are read, points and commas are not: they mean one thing in Norway and another elsewhere. */
export function wholeNumber(column: string, cell: string): number {
  if (!/^\d{1,3}([ \u00a0\u202f]?\d{3})*$|^\d+$/u.test(cell))
    throw wrong(column, cell, 'a whole number like 500000 or 500 000');
  return Number(cell.replaceAll(/\D/gu, ''));
}

/** A time on the clock in Norway; a day alone lasts to its last minute. */
function momentOf(column: string, cell: string): string {
  const [day = '', time = '23:59', ...more] = cell.split(' ');
  if (!isIsoDate(day) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time) || more.length > 0)
    throw wrong(column, cell, 'a day and a time like 2027-03-20 13:00');
  return osloMoment(day, time).toISOString();
}

function wrong(column: string, cell: string, wanted: string): CellError {
  return new CellError(`${column}: "${cell.slice(0, 60)}" is not ${wanted}`);
}

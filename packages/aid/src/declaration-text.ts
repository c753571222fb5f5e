import type { Declaration } from './declaration';

/** A declaration as plain text, to paste into a form or a mail. */
export function declarationText(declaration: Declaration): string {
  const { title, company, day, declares, table, notes, law, signature } = declaration;
  const rows =
    table === null ? [] : [...table.rows, table.sum].map((row) => lineOf(table.columns, row));
  return [
    title,
    `${company}. ${day}.`,
    declares,
    ...(rows.length === 0 ? [] : [rows.join('\n')]),
    ...notes,
    law,
    `${signature.note}:`,
  ].join('\n\n');
}

/** "12. mars 2026 · Fylket · Kroner 100 000,00": what is no amount needs no name. */
function lineOf(columns: readonly string[], row: readonly string[]): string {
  const firstAmount = 3;
  return row
    .map((text, i) => (i < firstAmount || text === '' ? text : `${columns[i]} ${text}`))
    .filter((text) => text !== '')
    .join(' · ');
}

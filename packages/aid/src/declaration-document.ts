import type { IsoDate } from '@koble/kernel';
import type { PdfDocument } from '@koble/pdf';
import type { Declaration, DeclarationLanguage } from './declaration';

/** A declaration as a paper to sign. */
export function declarationDocument(
  { title, company, day, declares, table, notes, law, signature }: Declaration,
  { language, date }: { language: DeclarationLanguage; date: IsoDate },
): PdfDocument {
  return {
    title,
    subtitle: `${company}\n${day}`,
    language,
    date,
    sections: [
      {
        blocks: [
          { kind: 'paragraph', text: declares },
          ...(table === null ? [] : [tableOf(table)]),
          ...notes.map((text) => ({ kind: 'paragraph' as const, text })),
          { kind: 'paragraph', text: law },
          { kind: 'signatures', signatures: [signature] },
        ],
      },
    ],
    footer: `${title} · ${company}`,
  };
}

/** Amounts stand to the right. */
function tableOf({ columns, rows, sum }: NonNullable<Declaration['table']>) {
  return {
    kind: 'table' as const,
    columns: columns.map((heading, i) =>
      i < 3 ? { heading } : { heading, align: 'right' as const },
    ),
    rows,
    sum,
  };
}

import { renderPdf, type PdfDocument } from '@koble/pdf';
import type { BenchRow } from './bench';
import { percentile, round } from './support/percentile';

export const name = 'pdf';

const TIMES = 20;
const ROWS = 100;
const GOAL_MS = 1000;

/** A paper with a table of a hundred rows, the first of a process, which reads its fonts, and those after it. */
export async function run(): Promise<BenchRow[]> {
  const first = await timed(aPaper());
  const after: number[] = [];
  for (let n = 0; n < TIMES; n += 1) after.push(await timed(aPaper()));
  return [row('the first of a process', first), row('p95 afterwards', percentile(after, 0.95))];
}

async function timed(paper: PdfDocument): Promise<number> {
  const began = performance.now();
  await renderPdf(paper);
  return performance.now() - began;
}

function aPaper(): PdfDocument {
  return {
    title: 'Avtale om pilot (demo)',
    language: 'nb',
    date: '2026-11-28',
    footer: 'Koble',
    sections: [
      {
        heading: 'Milepæler',
        blocks: [
          { kind: 'paragraph', text: 'Vi sveiser tre deler med robot og måler tiden. '.repeat(40) },
          {
            kind: 'table',
            columns: [{ heading: 'Milepæl' }, { heading: 'Beløp', align: 'right' }],
            rows: Array.from({ length: ROWS }, (_, at) => [`Del nummer ${at + 1}`, '1 000 kr']),
            sum: ['Til sammen', '100 000 kr'],
          },
        ],
      },
    ],
  };
}

function row(measure: string, ms: number): BenchRow {
  return {
    measure: `PDF of ${ROWS} rows: ${measure}`,
    value: round(ms, 0),
    unit: 'ms',
    goal: `<= ${GOAL_MS}`,
    met: ms <= GOAL_MS,
  };
}

import type { CallImportReport, ReportedCall } from './import-report';

const VALUE_MAX = 100;

/** An import for the terminal, one thing in each line: what is new, each field that changed from what to what, and what was refused and why. */
export function reportLines(report: CallImportReport, dryRun: boolean): string[] {
  return [
    ...report.written.flatMap(linesOf),
    ...report.closed.map(({ originId, title }) => `closed   ${originId}  ${title}`),
    ...report.kept.map(({ id, by }) => `kept     ${id}  as ${by} has it`),
    ...report.refused.map(
      ({ place, id, reason }) => `refused  ${place}${id === null ? '' : ` (${id})`}: ${reason}`,
    ),
    ...report.gaps.map((reason) => `not read ${reason}`),
    ...(report.gaps.length > 0
      ? ['Not all of it was read, so what is missing is not closed.']
      : []),
    ...(report.empty ? ['It gives no call at all, so nothing is closed.'] : []),
    summaryOf(report),
    ...(dryRun ? ['A dry run: nothing was written.'] : []),
  ];
}

function linesOf(call: ReportedCall): string[] {
  if (call.kind === 'new') return [`new      ${call.id}  ${call.title}`];
  const { id, title, fields, byHand } = call;
  return [
    `changed  ${id}  ${title}`,
    ...fields.map(({ field, from, to }) => `           ${field}: ${shown(from)} -> ${shown(to)}`),
    ...byHand.map((field) => `           ${field}: stays as it was written by hand`),
  ];
}

function summaryOf({ written, closed, kept, refused, ...rest }: CallImportReport): string {
  const isNew = written.filter(({ kind }) => kind === 'new').length;
  const leftOut = Object.entries(rest.leftOut).map(([what, count]) => `${count} ${what} left out`);
  return [
    ...[`${isNew} new`, `${written.length - isNew} changed`, `${closed.length} closed`],
    ...[`${rest.unchanged} unchanged`, `${kept.length} kept`, `${rest.over} over`],
    ...[...leftOut, `${refused.length} refused`],
  ].join(', ');
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? null);
  return text.length > VALUE_MAX ? `${text.slice(0, VALUE_MAX)}…` : text;
}

import { closeImportedCalls, importCalls, type CallOrigin, type CallOutcome } from '@koble/funding';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import type { CallRow } from './call-row';
import { emptyReport, type CallImportReport } from './import-report';

/** Calls that are written together, in one transaction. */
const BATCH = 100;

type ReadCall = Extract<CallRow, { kind: 'call' }>;

interface Reading {
  origin: CallOrigin;
  rows: AsyncIterable<CallRow>;
  dryRun: boolean;
}

/**
 * Takes in what a source of calls gives, in batches that are written whole or not at all, and in the end closes what the source
 * has no more: only where all of it was read, and it gave anything. Broken off, it is run again and goes on from what stands.
 */
export async function importCallRows(
  services: { db: Db; clock: Clock },
  { origin, rows, dryRun }: Reading,
): Promise<CallImportReport> {
  const report = emptyReport();
  const there = new Set<string>();
  const over = new Set<string>();
  let batch: ReadCall[] = [];
  const takeIn = async () => {
    const calls = batch.map(({ call }) => call);
    const outcomes = await importCalls(services, { origin, calls, dryRun });
    for (const [i, read] of batch.entries()) count(report, read, outcomes[i]);
    batch = [];
  };
  for await (const row of rows) {
    note(report, row);
    if (row.kind === 'over') over.add(row.id);
    if (row.kind === 'refused' && row.id !== null) there.add(row.id);
    if (row.kind !== 'call') continue;
    there.add(row.call.originId);
    batch.push(row);
    if (batch.length === BATCH) await takeIn();
  }
  await takeIn();
  report.empty = there.size + over.size === 0;
  const isWhole = report.gaps.length === 0 && !report.empty;
  report.closed = await closeImportedCalls(services, {
    origin,
    isOver: (id) => over.has(id) || (isWhole && !there.has(id)),
    dryRun,
  });
  return report;
}

/** What is told of a row before it is known what becomes of it. */
function note(report: CallImportReport, row: CallRow): void {
  if (row.kind === 'gap') report.gaps.push(row.reason);
  if (row.kind === 'over') report.over += 1;
  if (row.kind === 'left_out') report.leftOut[row.reason] = (report.leftOut[row.reason] ?? 0) + 1;
  if (row.kind !== 'refused') return;
  const { place, id, reason } = row;
  report.refused.push({ place, id, reason });
  // One of those that are here may be it.
  if (id === null) report.gaps.push(`${place} has no name`);
}

function count(
  report: CallImportReport,
  { place, call }: ReadCall,
  outcome: CallOutcome | undefined,
): void {
  const id = call.originId;
  if (outcome?.kind === 'new' || outcome?.kind === 'changed')
    report.written.push({ id, title: call.call.title, ...outcome });
  if (outcome?.kind === 'unchanged') report.unchanged += 1;
  if (outcome?.kind === 'kept') report.kept.push({ id, by: outcome.by });
  if (outcome?.kind === 'refused') report.refused.push({ place, id, reason: outcome.reason });
}

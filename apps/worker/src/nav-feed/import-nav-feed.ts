import { importEntry, type ImportServices } from './import-entry';
import { readFeed } from './read-feed';

/** What an import did, by what became of each entry, and each entry that was refused with its id and the reason. */
export interface ImportReport {
  written: number;
  unchanged: number;
  stopped: number;
  refused: { id: string; reason: string }[];
}

/**
 * Takes a feed's active adverts in as roles, and the stopped ones out. Each entry is a transaction of its own: one that is
 * broken is reported and the rest go on. The same feed again changes nothing.
 */
export async function importNavFeed(services: ImportServices, from: string): Promise<ImportReport> {
  const report: ImportReport = { written: 0, unchanged: 0, stopped: 0, refused: [] };
  for await (const raw of readFeed(from)) {
    const outcome =
      'problem' in raw ? { reason: raw.problem } : await importEntry(services, raw.value);
    if (typeof outcome === 'string') report[outcome] += 1;
    else report.refused.push({ id: raw.id, reason: outcome.reason });
  }
  return report;
}

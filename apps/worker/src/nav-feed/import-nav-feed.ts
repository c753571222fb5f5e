import { saveImportedEmployer } from '@koble/accounts';
import { inTransaction, type Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { fingerprint } from '@koble/kernel/fingerprint';
import { removeImportedNeed, saveImportedNeed } from '@koble/needs';
import { FeedEntry } from './feed-entry';
import { readFeed, type RawEntry } from './read-feed';
import { roleOfAd } from './role-of-ad';

/** What an import did, by what became of each entry, and each entry that was refused with its id and the reason. */
export interface ImportReport {
  written: number;
  unchanged: number;
  stopped: number;
  refused: { id: string; reason: string }[];
}

type Outcome = 'written' | 'unchanged' | 'stopped' | { reason: string };

/**
 * Takes a feed's active adverts in as roles, and the stopped ones out. Each entry is a transaction of its own: one that is
 * broken is reported and the rest go on. The same feed again changes nothing.
 */
export async function importNavFeed(
  services: { db: Db; clock: Clock },
  from: string,
): Promise<ImportReport> {
  const report: ImportReport = { written: 0, unchanged: 0, stopped: 0, refused: [] };
  for await (const raw of readFeed(from)) {
    const outcome = await importEntry(services, raw);
    if (typeof outcome === 'string') report[outcome] += 1;
    else report.refused.push({ id: raw.id, reason: outcome.reason });
  }
  return report;
}

async function importEntry(
  { db, clock }: { db: Db; clock: Clock },
  raw: RawEntry,
): Promise<Outcome> {
  if ('problem' in raw) return { reason: raw.problem };
  const parsed = FeedEntry.safeParse(raw.value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { reason: `import.bad_field ${issue?.path.join('.') ?? ''}` };
  }
  const { uuid, status, ad } = parsed.data;
  if (status === 'INACTIVE' || ad === null)
    return (await removeImportedNeed(db, { source: 'nav', sourceId: uuid }))
      ? 'stopped'
      : 'unchanged';
  const role = roleOfAd(ad);
  if (typeof role === 'string') return { reason: role };
  return inTransaction(db, async (trx) => {
    const organisationId = await saveImportedEmployer(trx, { ...role.employer, at: clock.now() });
    const { employer, ...need } = role;
    const written = await saveImportedNeed(trx, {
      ...need,
      organisationId,
      source: 'nav',
      sourceId: uuid,
      sourceHash: fingerprint({ ...need, employer }),
      open: role.expiresAt > clock.now(),
    });
    return written ? 'written' : 'unchanged';
  });
}

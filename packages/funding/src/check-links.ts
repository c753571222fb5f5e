import type { Db } from '@koble/db';
import { osloDate, type Clock } from '@koble/kernel';
import { deleteUnusedLinks, listLinksDue, saveLink, takeLink } from './link-queries';
import type { SourceLink } from './schema';

/** What was found at an address: whether it leads anywhere, what its server answered, and where it has moved. */
export type Reached = Pick<SourceLink, 'works' | 'status' | 'movedTo'>;

interface Checker {
  db: Db;
  clock: Clock;
  /** Looks at an address; never throws for one that does not answer. */
  reach: (url: string) => Promise<Reached>;
}

const BATCH = 50;

/**
 * Looks at the source links of published calls, each at most once a day and one after another: no host gets two requests at once.
 * Gives how many were looked at and how many of them did not work.
 */
export async function checkLinks(
  { db, clock, reach }: Checker,
  stop?: AbortSignal,
): Promise<{ checked: number; failed: number }> {
  const report = { checked: 0, failed: 0 };
  const today = osloDate(clock.now());
  await deleteUnusedLinks(db);
  for (const url of await listLinksDue(db, today, BATCH)) {
    if (stop?.aborted === true) break;
    if (!(await takeLink(db, url, today))) continue;
    const reached = await reach(url);
    await saveLink(db, url, reached);
    report.checked += 1;
    if (!reached.works) report.failed += 1;
  }
  return report;
}

import { asActor } from '@koble/accounts';
import type { OrganisationActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { ReportView } from './report-input';
import { listReports } from './report-queries';

const MOST = 200;

/** What people say is wrong with listings, what nobody has looked at first; at most 200. */
export function viewReports(
  { db }: { db: Db },
  actor: OrganisationActor<'operator'>,
): Promise<ReportView[]> {
  return asActor(db, actor, async (trx) =>
    (await listReports(trx, MOST)).map(({ kind, sourceId, title, handledAt, note, ...row }) => ({
      id: row.id,
      listing: { kind, id: sourceId, title },
      reason: row.reason,
      text: row.text,
      times: row.times,
      createdAt: row.createdAt.toISOString(),
      handled: handledAt === null ? null : { at: handledAt.toISOString(), note: note ?? '' },
    })),
  );
}

import type { Trx } from '@koble/db';
import { z } from 'zod';
import { HISTORY_KINDS } from './agreement-input';
import type { HistoryLine } from './agreement-views';

const Kind = z.enum(HISTORY_KINDS);

/** What has happened, the first at the top. */
export async function listHistory(trx: Trx, agreementId: string): Promise<HistoryLine[]> {
  const rows = await trx
    .selectFrom('agreementEvent')
    .select(['at', 'kind', 'side', 'termsNumber'])
    .where('agreementId', '=', agreementId)
    .orderBy('id')
    .execute();
  return rows.map(({ at, kind, ...line }) => ({
    ...line,
    at: at.toISOString(),
    kind: Kind.parse(kind),
  }));
}

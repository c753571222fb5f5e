import type { Db, Trx } from '@koble/db';
import { sql } from 'kysely';
import { z } from 'zod';
import { KeptContent, contentOf } from './call-content';
import type { FundingCall } from './schema';

/** What a call said from one moment to the next, and who made it say so. */
export interface StoredVersion {
  number: number;
  content: KeptContent;
  at: Date;
  organisation: string | null;
  organisationId: string | null;
  /** null where the reader may not see the person's row, or it is gone. */
  person: string | null;
}

/** Another version of Koble may have written it: what is not known is left out. */
const Kept = z.object(KeptContent.shape);

/** The versions of a call, the newest first. The names of persons are those that the transaction may see. */
export async function listVersions(trx: Db | Trx, callId: string): Promise<StoredVersion[]> {
  const rows = await trx
    .selectFrom('callVersion')
    .leftJoin('organisation', 'organisation.id', 'callVersion.organisationId')
    .leftJoin('person', 'person.id', 'callVersion.personId')
    .select(['callVersion.number', 'content', 'at', 'callVersion.organisationId'])
    .select(['organisation.name as organisation', 'person.name as person'])
    .where('callId', '=', callId)
    .orderBy('callVersion.number', 'desc')
    .limit(200)
    .execute();
  return rows.map(({ content, ...row }) => ({ ...row, content: Kept.parse(content) }));
}

/** The number of the newest version; 0 where nobody has written the call here. */
export async function newestVersion(trx: Trx, callId: string): Promise<number> {
  const row = await trx
    .selectFrom('callVersion')
    .select(({ fn }) => fn.max('number').as('number'))
    .where('callId', '=', callId)
    .executeTakeFirst();
  return row?.number ?? 0;
}

/** Keeps what a call says as its next version; the call is locked. Gives the version's number. */
export async function insertVersion(
  trx: Trx,
  call: FundingCall,
  by: { personId: string; organisationId: string; at: Date },
): Promise<number> {
  const number = (await newestVersion(trx, call.id)) + 1;
  const { state } = call;
  const content = JSON.stringify(contentOf(call));
  await trx
    .insertInto('callVersion')
    .values({ callId: call.id, number, state, content, ...by })
    .execute();
  return number;
}

/** Keeps what a call said before anybody wrote it here, as its first version, where it has none. */
export async function insertFirstVersion(trx: Trx, call: FundingCall): Promise<void> {
  await trx
    .insertInto('callVersion')
    .columns(['callId', 'number', 'state', 'content', 'at'])
    .expression(({ selectFrom, val }) =>
      selectFrom('fundingCall')
        .select([
          'id',
          sql<number>`1`.as('number'),
          'state',
          sql`${val(JSON.stringify(contentOf(call)))}::jsonb`.as('content'),
          sql<Date>`coalesce(published_at, created_at)`.as('at'),
        ])
        .where('id', '=', call.id),
    )
    .onConflict((conflict) => conflict.columns(['callId', 'number']).doNothing())
    .execute();
}

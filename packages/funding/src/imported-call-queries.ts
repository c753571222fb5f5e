import type { Db, Trx } from '@koble/db';
import { sql } from 'kysely';
import { z } from 'zod';
import type { CallOrigin } from './call-origin';
import { lockCallBySlug } from './call-queries';
import type { Facts, HeldCall } from './plan-imported-call';

const Said = z.record(z.string(), z.unknown());

/** Imports of calls wait for each other until the transaction ends: two that know a call by one slug would write over each other. */
export async function waitForOtherImports(trx: Trx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('import calls', 0))`.execute(trx);
}

/** The call of this slug with what is known of its source, which nobody else writes until the transaction ends. */
export async function lockHeldCall(trx: Trx, slug: string): Promise<HeldCall | undefined> {
  const call = await lockCallBySlug(trx, slug);
  if (call === undefined) return undefined;
  const { origin, originId, said } = await trx
    .selectFrom('fundingCall')
    .leftJoin('importedCall', 'importedCall.callId', 'fundingCall.id')
    .select(['origin', 'originId', 'said'])
    .where('id', '=', call.id)
    .executeTakeFirstOrThrow();
  return { call, origin, originId, said: said === null ? null : Said.parse(said) };
}

/** Says which feed or file keeps a call, and what it says of it. */
export async function saveSaid(
  trx: Trx,
  { id, origin, originId, said }: { id: string; origin: CallOrigin; originId: string; said: Facts },
): Promise<void> {
  await trx
    .updateTable('fundingCall')
    .set({ origin, originId })
    .where('id', '=', id)
    // Written for nothing, it would be another version of the call.
    .where(({ eb, or }) => or([eb('origin', '!=', origin), eb('originId', '!=', originId)]))
    .execute();
  const value = JSON.stringify(said);
  await trx
    .insertInto('importedCall')
    .values({ callId: id, said: value })
    .onConflict((conflict) =>
      conflict
        .column('callId')
        .doUpdateSet({ said: value })
        .where(sql<boolean>`imported_call.said is distinct from excluded.said`),
    )
    .execute();
}

/** The calls of this source that are open here, and that it has not closed before: those are a person's to keep open. */
export async function listOpenImportedCalls(
  db: Db | Trx,
  origin: CallOrigin,
): Promise<{ slug: string; originId: string; title: string }[]> {
  const rows = await db
    .selectFrom('fundingCall')
    .innerJoin('importedCall', 'importedCall.callId', 'fundingCall.id')
    .select(['slug', 'originId', 'title'])
    .where('origin', '=', origin)
    .where('state', '=', 'published')
    .where(sql<boolean>`said ->> 'state' = 'published'`)
    .orderBy('originId')
    .execute();
  return rows.flatMap(({ originId, ...row }) => (originId === null ? [] : [{ ...row, originId }]));
}

/** Notes that its source has closed a call. */
export async function setSaidClosed(trx: Trx, id: string): Promise<void> {
  await trx
    .updateTable('importedCall')
    .set({ said: sql`said || '{"state": "closed"}'` })
    .where('callId', '=', id)
    .execute();
}

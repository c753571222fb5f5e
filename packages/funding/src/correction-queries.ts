import type { DB, Trx } from '@koble/db';
import { sql, type Insertable } from 'kysely';
import { CALL_FIELDS } from './call-content';
import type { CorrectionView } from './schema';

/** A person has one open correction of a field: what they say now stands instead. Gives its id where it is new. */
export async function saveCorrectionOfPerson(
  trx: Trx,
  correction: Insertable<DB['callCorrection']>,
): Promise<string | undefined> {
  const { text, sourceUrl, createdAt } = correction;
  const row = await trx
    .insertInto('callCorrection')
    .values(correction)
    .onConflict((conflict) =>
      conflict
        .columns(['callId', 'field', 'personId'])
        .where('handledAt', 'is', null)
        .where('personId', 'is not', null)
        .doUpdateSet({ text, sourceUrl, createdAt }),
    )
    .returning(['id', IS_NEW])
    .executeTakeFirstOrThrow();
  return row.isNew ? row.id : undefined;
}

/**
 * Visitors have one open correction of each field, however many send one: nobody can fill the list. Gives its id where it is
 * new.
 */
export async function saveCorrectionOfVisitor(
  trx: Trx,
  correction: Insertable<DB['callCorrection']>,
): Promise<string | undefined> {
  const row = await trx
    .insertInto('callCorrection')
    .values(correction)
    .onConflict((conflict) =>
      conflict
        .columns(['callId', 'field'])
        .where('handledAt', 'is', null)
        .where('byVisitor', '=', true)
        .doUpdateSet(({ eb }) => ({
          times: eb('callCorrection.times', '+', 1),
          sourceUrl: sql<string>`coalesce(call_correction.source_url, excluded.source_url)`,
        })),
    )
    .returning(['id', IS_NEW])
    .executeTakeFirstOrThrow();
  return row.isNew ? row.id : undefined;
}

/** PostgreSQL names no transaction that has touched a row before the one that has just made it. */
const IS_NEW = sql<boolean>`xmax = 0`.as('isNew');

/** Corrections of the calls of this funder, or of all; the open ones first, the oldest at the top. */
export async function listCorrections(
  trx: Trx,
  of: { funderId?: string; callId?: string; openOnly?: true },
): Promise<CorrectionView[]> {
  const { funderId, callId, openOnly } = of;
  const rows = await trx
    .selectFrom('callCorrection')
    .innerJoin('fundingCall', 'fundingCall.id', 'callCorrection.callId')
    .selectAll('callCorrection')
    .select(['fundingCall.slug', 'fundingCall.title'])
    .$if(funderId !== undefined, (query) =>
      query.where('fundingCall.organisationId', '=', funderId ?? ''),
    )
    .$if(callId !== undefined, (query) => query.where('callId', '=', callId ?? ''))
    .$if(openOnly === true, (query) => query.where('handledAt', 'is', null))
    .orderBy('handledAt', (order) => order.desc().nullsFirst())
    .orderBy('callCorrection.createdAt')
    .limit(200)
    .execute();
  return rows.flatMap(({ slug, title, handledAt, outcome, reason, ...row }) => {
    const field = CALL_FIELDS.find((one) => one === row.field);
    // Of a field that there is no more nothing can be put right.
    if (field === undefined) return [];
    return [
      {
        id: row.id,
        call: { slug, title },
        field,
        text: row.text,
        sourceUrl: row.sourceUrl,
        times: row.times,
        createdAt: row.createdAt.toISOString(),
        handled:
          handledAt === null || outcome === null
            ? null
            : { at: handledAt.toISOString(), outcome, reason },
      },
    ];
  });
}

/** The funder whose call an open correction is about; undefined where there is none, or not for this reader. */
export async function funderOfCorrection(trx: Trx, id: string): Promise<string | undefined> {
  const row = await trx
    .selectFrom('callCorrection')
    .innerJoin('fundingCall', 'fundingCall.id', 'callCorrection.callId')
    .select('fundingCall.organisationId')
    .where('callCorrection.id', '=', id)
    .where('handledAt', 'is', null)
    .executeTakeFirst();
  return row?.organisationId;
}

/** Says what became of open corrections of one call; gives the ids of those that were open. */
export async function setCorrectionsHandled(
  trx: Trx,
  ids: readonly string[],
  handled: {
    callId?: string;
    outcome: 'taken_over' | 'dismissed';
    reason: string;
    handledAt: Date;
    handledBy: string;
  },
): Promise<string[]> {
  if (ids.length === 0) return [];
  const { callId, ...set } = handled;
  const rows = await trx
    .updateTable('callCorrection')
    .set(set)
    .where('id', 'in', ids)
    .where('handledAt', 'is', null)
    .$if(callId !== undefined, (query) => query.where('callId', '=', callId ?? ''))
    .returning('id')
    .execute();
  return rows.map(({ id }) => id);
}

import type { DB, Trx } from '@koble/db';
import { DOCUMENTS } from '@koble/funding/schema';
import type { Insertable, Selectable, Updateable } from 'kysely';
import { z } from 'zod';
import type { CaseItem } from './case-views';

export type ItemRow = Selectable<DB['fundingCaseItem']>;
export type NewItemRow = Insertable<DB['fundingCaseItem']>;

const Document = z.enum(DOCUMENTS).nullable().catch(null);

/** A document that the call asked for when the case was begun; null for one that Koble no longer has a word for. */
export function parseDocument(text: string | null): CaseItem['document'] {
  return Document.parse(text);
}

export async function insertItems(trx: Trx, rows: readonly NewItemRow[]): Promise<void> {
  await trx.insertInto('fundingCaseItem').values(rows).execute();
}

/** An item and whose case it is of, kept from others until the transaction ends. */
export function lockItem(trx: Trx, id: string): Promise<ItemRow | undefined> {
  return trx
    .selectFrom('fundingCaseItem')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

export async function changeItemRow(
  trx: Trx,
  id: string,
  set: Updateable<DB['fundingCaseItem']>,
): Promise<void> {
  await trx.updateTable('fundingCaseItem').set(set).where('id', '=', id).execute();
}

export async function deleteItem(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('fundingCaseItem').where('id', '=', id).execute();
}

export async function countItems(trx: Trx, caseId: string): Promise<number> {
  const { count } = await trx
    .selectFrom('fundingCaseItem')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('caseId', '=', caseId)
    .executeTakeFirstOrThrow();
  return count;
}

/** Has the application been sent, it is done; is that undone, it is not. */
export async function settleApplication(
  trx: Trx,
  caseId: string,
  done: { at: Date; by: string } | null,
): Promise<void> {
  await trx
    .updateTable('fundingCaseItem')
    .set(({ eb }) => ({
      doneAt: done?.at ?? null,
      doneBy: done?.by ?? null,
      version: eb('version', '+', 1),
    }))
    .where('caseId', '=', caseId)
    .where('kind', '=', 'application')
    .execute();
}

/** The checklists of these cases: what is due first, then what has no day, in the order in which it comes up. */
export async function listItems(
  trx: Trx,
  caseIds: readonly string[],
): Promise<(CaseItem & { caseId: string })[]> {
  if (caseIds.length === 0) return [];
  const rows = await trx
    .selectFrom('fundingCaseItem as item')
    .leftJoin('person as assignee', 'assignee.id', 'item.assigneeId')
    .leftJoin('person as doer', 'doer.id', 'item.doneBy')
    .selectAll('item')
    .select(['assignee.name as assigneeName', 'doer.name as doerName'])
    .where('item.caseId', 'in', caseIds)
    .orderBy('item.dueOn', (by) => by.asc().nullsLast())
    .orderBy('item.kind')
    .orderBy('item.document')
    .orderBy('item.createdAt')
    .orderBy('item.id')
    .execute();
  return rows.map(({ assigneeId, assigneeName, doneAt, doerName, ...row }) => ({
    caseId: row.caseId,
    id: row.id,
    version: row.version,
    kind: row.kind,
    document: parseDocument(row.document),
    title: row.title,
    dueOn: row.dueOn,
    dueAt: row.dueAt?.toISOString() ?? null,
    byCall: row.dueByCall,
    assignee:
      assigneeId === null || assigneeName === null
        ? null
        : { personId: assigneeId, name: assigneeName },
    done: doneAt === null ? null : { at: doneAt.toISOString(), by: doerName },
  }));
}

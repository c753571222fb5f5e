import type { Trx } from '@koble/db';
import { addDays, type IsoDate } from '@koble/kernel';
import { sql } from 'kysely';
import type { CallDays } from './checklist';
import { OPEN_STATES } from './funding-case';
import type { ItemRow } from './item-queries';
import { REMINDER_DAYS } from './reminder-days';

const [FIRST_DAYS] = REMINDER_DAYS;

/**
 * Open deadlines of cases that are not closed, of which something may be to tell on this day. Those that another worker has in hand
 * are left to it.
 */
export function lockDueItems(
  trx: Trx,
  { today, after, limit }: { today: IsoDate; after: string; limit: number },
): Promise<ItemRow[]> {
  return trx
    .selectFrom('fundingCaseItem as item')
    .innerJoin('fundingCase', 'fundingCase.id', 'item.caseId')
    .selectAll('item')
    .where('item.doneAt', 'is', null)
    .where('item.dueOn', '>=', today)
    .where('item.dueOn', '<=', addDays(today, FIRST_DAYS))
    .where('fundingCase.state', 'in', OPEN_STATES)
    .where('item.id', '>', after)
    .orderBy('item.id')
    .limit(limit)
    .forUpdate('item')
    .skipLocked()
    .execute();
}

/** Cases that are not closed, whose call was written since its days were last looked at. */
export async function lockTouchedCases(
  trx: Trx,
  limit: number,
): Promise<{ id: string; callVersion: number; call: CallDays }[]> {
  const rows = await trx
    .selectFrom('fundingCase')
    .innerJoin('fundingCall', 'fundingCall.id', 'fundingCase.callId')
    .select(['fundingCase.id', 'fundingCall.version as callVersion', 'fundingCall.deadlines'])
    .select(['fundingCall.latestStartOn', 'fundingCall.latestEndOn'])
    .where('fundingCase.state', 'in', OPEN_STATES)
    .where(sql<boolean>`funding_case.call_version is distinct from funding_call.version`)
    .orderBy('fundingCase.id')
    .limit(limit)
    .forUpdate('fundingCase')
    .skipLocked()
    .execute();
  return rows.map(({ id, callVersion, deadlines, latestStartOn, latestEndOn }) => ({
    id,
    callVersion,
    call: { deadlines: deadlines.map((at) => at.toISOString()), latestStartOn, latestEndOn },
  }));
}

/** What is still open of a case. */
export function lockOpenItems(trx: Trx, caseId: string): Promise<ItemRow[]> {
  return trx
    .selectFrom('fundingCaseItem')
    .selectAll()
    .where('caseId', '=', caseId)
    .where('doneAt', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute();
}

export async function setCallVersion(trx: Trx, id: string, callVersion: number): Promise<void> {
  await trx.updateTable('fundingCase').set({ callVersion }).where('id', '=', id).execute();
}

import type { Trx } from '@koble/db';
import { randomUUID } from 'node:crypto';
import type { CallOrigin } from './call-origin';
import {
  getCallBySlug,
  insertPublishedCall,
  setChecked,
  upsertPublishedCall,
} from './call-queries';
import { saveFunder } from './funder-queries';
import type { ImportedCall } from './imported-call';
import { saveSaid } from './imported-call-queries';
import { keepStanding, keepVersion } from './keep-version';
import { saysOf } from './plan-imported-call';
import type { FundingCall } from './schema';

interface Said {
  origin: CallOrigin;
  imported: ImportedCall;
}

/**
 * Writes a call as its source says it, but for what a person wrote; both are in `joined`. `held`: what stands here. Gives false,
 * and writes nothing of it, where somebody has published a call of the slug meanwhile.
 */
export async function writeImportedCall(
  trx: Trx,
  {
    origin,
    imported,
    held,
    joined: { funder, call },
    now,
  }: Said & {
    held: FundingCall | undefined;
    joined: Omit<ImportedCall, 'originId'>;
    now: Date;
  },
): Promise<boolean> {
  const funderId = await saveFunder(trx, { id: randomUUID(), name: funder, at: now });
  const input = { ...call, funderId };
  if (held !== undefined) await keepStanding(trx, held);
  const write = held === undefined ? insertPublishedCall : upsertPublishedCall;
  const id = await write(trx, input, { now });
  if (id === undefined) return false;
  await keepVersion(trx, await getCallBySlug(trx, call.slug), { origin, at: now });
  await saveSaid(trx, { id, origin, originId: imported.originId, said: saysOf(imported) });
  return true;
}

/** Notes that a call is at its source as it was. */
export async function seeCallAgain(
  trx: Trx,
  {
    origin,
    imported,
    held,
    check: { checkedOn, checkedBy },
  }: Said & { held: FundingCall; check: Pick<FundingCall, 'checkedOn' | 'checkedBy'> },
): Promise<void> {
  const { id } = held;
  await saveSaid(trx, { id, origin, originId: imported.originId, said: saysOf(imported) });
  if (checkedOn !== held.checkedOn) await setChecked(trx, { id, on: checkedOn, by: checkedBy });
}

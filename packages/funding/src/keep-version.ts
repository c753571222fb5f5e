import type { Trx } from '@koble/db';
import { changedFields, contentOf } from './call-content';
import {
  findNewestVersion,
  getLastWriting,
  insertVersion,
  type SaidBy,
} from './call-version-queries';
import type { FundingCall } from './schema';

/** Keeps what a call says as its next version, unless the newest one says the same; the call is locked. */
export async function keepVersion(trx: Trx, call: FundingCall, by: SaidBy): Promise<void> {
  const newest = await findNewestVersion(trx, call.id);
  const content = contentOf(call);
  // A version from before a field was added does not say anything else of it.
  const said = { ...content, ...newest?.content };
  if (newest !== undefined && changedFields(said, content).length === 0) return;
  await insertVersion(trx, call, { ...by, number: (newest?.number ?? 0) + 1 });
}

/**
 * Keeps what a call says before it is written, where it came to say so without a version: else whoever writes it next would seem to
 * have changed that too. It is nobody's but the feed's or the file's that keeps the call.
 */
export async function keepStanding(trx: Trx, call: FundingCall): Promise<void> {
  await keepVersion(trx, call, await getLastWriting(trx, call.id));
}

import { createHash } from 'node:crypto';
import { CALL_FIELDS, contentOf } from './call-content';
import type { FundingCall } from './schema';

/**
 * A name for what a call says: two people who read the same get the same one, whoever wrote it and however. A check against the
 * source changes nothing of it.
 */
export function revisionOf(call: FundingCall): string {
  const content = contentOf(call);
  const said = JSON.stringify(CALL_FIELDS.map((field) => content[field]));
  return createHash('sha256').update(said).digest('hex').slice(0, 16);
}

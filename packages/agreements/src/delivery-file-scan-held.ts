import { scanBytes } from '@koble/files';
import type { DeliveryFiles } from './delivery-file-add';
import { listHeldDeliveryFiles, settleDeliveryFile } from './delivery-file-queries';

const AT_ONCE = 50;
/** By then `addDeliveryFile` has stored and scanned it, or given up. */
const SETTLED_AFTER_MS = 120_000;

/**
 * Scans the delivered files that are held because the scanner was down, until it is down again. A file whose bytes were never stored
 * is refused. Any number of workers may do it at once. Gives how many were settled.
 */
export async function scanHeldDeliveryFiles(deps: DeliveryFiles): Promise<number> {
  const { db, clock, files } = deps;
  const before = new Date(clock.now().getTime() - SETTLED_AFTER_MS);
  let settled = 0;
  for (const file of await listHeldDeliveryFiles(db, before, AT_ONCE)) {
    const bytes = await files.get(file.storageKey);
    const verdict = bytes === undefined ? 'refused' : await scanBytes(deps, file, bytes);
    if (verdict === 'held') return settled;
    await settleDeliveryFile(db, file.id, verdict);
    settled += 1;
  }
  return settled;
}

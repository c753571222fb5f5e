import type { Trx } from '@koble/db';
import { deleteAwardOf } from './aid-award-queries';

/** Takes back what `recordAward` wrote under this `ref`; nothing where there is none. */
export async function removeAward(trx: Trx, ref: string): Promise<void> {
  await deleteAwardOf(trx, ref);
}

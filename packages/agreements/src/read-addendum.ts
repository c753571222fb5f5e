import { asActor } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { FileStore } from '@koble/files';
import { listAddenda } from './addendum-queries';
import { getPart } from './lock-for-action';
import { readFrozen } from './read-frozen';

/** An addendum's PDF by its number, for one of the two sides. Errors: `agreements.not_found`, those of `readFrozen`. */
export async function readAddendum(
  { db, files }: { db: Db; files: FileStore },
  actor: SignedIn,
  { id, number }: { id: string; number: number },
): Promise<{ name: string; bytes: Uint8Array }> {
  const { agreement, addenda } = await asActor(db, actor, async (trx) => ({
    ...(await getPart(trx, actor, id)),
    addenda: await listAddenda(trx, id),
  }));
  const addendum = addenda.find((one) => one.number === number);
  return {
    name: `avtale-${agreement.number}-tillegg-${number}.pdf`,
    bytes: await readFrozen(files, addendum),
  };
}

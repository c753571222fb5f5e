import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { deleteUnusedFiles } from './file-queries';
import { uselessUntil } from './file-rules';

/** Removes the files that were put into no message in time: nobody can use them any more. Gives how many. */
export function removeUnusedFiles({ db, clock }: { db: Db; clock: Clock }): Promise<number> {
  return deleteUnusedFiles(db, uselessUntil(clock.now()));
}

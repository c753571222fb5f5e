import { walled, type Db, type Trx } from '@koble/db';
import type { SignedIn } from './actor';

/**
 * Runs the work in a transaction that sees what this actor may see: their own rows, their organisation's, and those of
 * introductions that they are a side of. Whatever touches private rows for somebody runs in here.
 */
export function asActor<Result>(
  db: Db,
  actor: SignedIn,
  work: (trx: Trx) => Promise<Result>,
): Promise<Result> {
  const { personId } = actor;
  if (actor.kind === 'candidate') return walled(db, { personId, organisationId: null }, work);
  const { organisationId, operatorId } = actor;
  return walled(db, { personId, organisationId, operatorId }, work);
}

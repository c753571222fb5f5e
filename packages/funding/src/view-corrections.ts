import { asActor } from '@koble/accounts';
import type { OrganisationActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { listCorrections } from './correction-queries';
import type { CorrectionView } from './schema';

/** What people say is wrong with the calls that the actor may write, what nobody has looked at first; at most 200. */
export function viewCorrections(
  { db }: { db: Db },
  actor: OrganisationActor<'funder' | 'operator'>,
): Promise<CorrectionView[]> {
  const of = actor.kind === 'funder' ? { funderId: actor.organisationId } : {};
  return asActor(db, actor, (trx) => listCorrections(trx, of));
}

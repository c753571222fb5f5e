import { asActor } from '@koble/accounts';
import type { OrganisationActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { deleteInterest, findOwnCompared, insertInterest } from './companion-queries';
import { jointNeedError, maySpeak } from './joint-need';
import type { OpenToJoin } from './schema';

/**
 * Says, or takes back, that other companies with the same challenge may find this one: until then nobody sees that it has it.
 * Groups that it is in already stay. Errors: `joint_needs.not_found`, `joint_needs.not_yours` for an accountant, and
 * for the yes of an adviser who acts for a client.
 */
export async function openToJoin(
  { db, clock }: { db: Db; clock: Clock },
  actor: OrganisationActor<'company'>,
  { needId, open }: OpenToJoin,
): Promise<void> {
  const { organisationId } = actor;
  if (!maySpeak(actor, { binds: open })) throw jointNeedError('joint_needs.not_yours', 'forbidden');
  return asActor(db, actor, async (trx) => {
    if ((await findOwnCompared(trx, organisationId, needId)) === undefined)
      throw jointNeedError('joint_needs.not_found', 'not_found');
    if (open) await insertInterest(trx, { needId, organisationId, openedAt: clock.now() });
    else await deleteInterest(trx, needId);
  });
}

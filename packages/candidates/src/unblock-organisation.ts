import { asActor, recordAct } from '@koble/accounts';
import type { PersonActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { deleteBlock, findOwnId } from './block-queries';

/** Lets an organisation see the actor's profile again; one that was not shut out is let be. */
export async function unblockOrganisation(
  { db }: { db: Db },
  actor: PersonActor,
  organisationId: string,
): Promise<void> {
  await asActor(db, actor, async (trx) => {
    const candidateId = await findOwnId(trx, actor.personId);
    if (candidateId === undefined) return;
    await deleteBlock(trx, { candidateId, organisationId });
    await recordAct(trx, actor, {
      action: 'organisation.unblocked',
      objectKind: 'organisation',
      objectId: organisationId,
    });
  });
}

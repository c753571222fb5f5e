import { asActor } from '@koble/accounts';
import type { OrganisationActor } from '@koble/accounts/schema';
import { emitEvent, type Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { randomUUID } from 'node:crypto';
import { findOwnCompared, listFindableIn } from './companion-queries';
import type { JointNeedEvent } from './joint-events';
import { jointNeedError, maySpeak } from './joint-need';
import { insertJoint, insertMembers } from './joint-queries';
import type { JointStart } from './schema';

/**
 * Asks the companies of these challenges to go together. Each answers for itself, and sees who else is asked. Errors:
 * `joint_needs.not_found` (one's own challenge), `joint_needs.not_open` (field `others`, also where one may not be found oneself),
 * `joint_needs.not_yours` for an accountant.
 */
export async function startJoint(
  { db, clock }: { db: Db; clock: Clock },
  actor: OrganisationActor<'company'>,
  { needId, others, title }: JointStart,
): Promise<{ id: string }> {
  const { organisationId } = actor;
  if (!maySpeak(actor)) throw jointNeedError('joint_needs.not_yours', 'forbidden');
  return asActor(db, actor, async (trx) => {
    const own = await findOwnCompared(trx, organisationId, needId);
    if (own === undefined) throw jointNeedError('joint_needs.not_found', 'not_found');
    const asked = [...new Set(others)];
    const found = own.open ? await listFindableIn(trx, asked) : [];
    const companies = new Map(found.map((one) => [one.organisationId, one.needId]));
    companies.delete(organisationId);
    if (found.length < asked.length || companies.size === 0)
      throw jointNeedError('joint_needs.not_open', 'conflict', 'others');
    const id = randomUUID();
    const at = clock.now();
    await insertJoint(trx, { id, title, plan: '', startedBy: organisationId, startedAt: at });
    await insertMembers(trx, [
      { jointId: id, organisationId, needId, state: 'joined', changedAt: at },
      ...[...companies].map(([company, need]) => ({
        jointId: id,
        organisationId: company,
        needId: need,
        state: 'invited' as const,
        changedAt: at,
      })),
    ]);
    await emitEvent<JointNeedEvent>(trx, {
      kind: 'joint.invited',
      jointId: id,
      by: organisationId,
    });
    return { id };
  });
}

import { asActor } from '@koble/accounts';
import type { OrganisationActor } from '@koble/accounts/schema';
import { beginCase, readScheme } from '@koble/cases';
import type { Db } from '@koble/db';
import type { FundingCall } from '@koble/funding/schema';
import { shareOf, type Clock } from '@koble/kernel';
import { getJoint } from './get-joint';
import { jointNeedError, maySpeak } from './joint-need';
import { findOwnCase, findOwnNeedIn, lockJoint } from './joint-queries';
import type { JointAtVersion } from './schema';

/**
 * Opens the acting member's own funding case by the terms that all have agreed to: for the call, and with what it pays of the
 * member's own part of the cost. Each member opens its own, so that nothing is opened in another's name; asked again, the case that
 * is there is given. Errors: `joint_needs.not_found`, `joint_needs.not_yours` for an accountant, `joint_needs.changed_meanwhile`,
 * `joint_needs.wrong_state` until all agree, `joint_needs.unknown_call` without a call, and those of `readScheme` and `beginCase`.
 */
export async function openJointCase(
  place: { db: Db; clock: Clock },
  actor: OrganisationActor<'company'>,
  { id, version }: JointAtVersion,
): Promise<{ id: string }> {
  const { db, clock } = place;
  const { organisationId } = actor;
  const { call, standing, members, ownCase, ...joint } = await getJoint(place, actor, id);
  if (!maySpeak(actor)) throw jointNeedError('joint_needs.not_yours', 'forbidden');
  if (ownCase !== null) return { id: ownCase.id };
  if (joint.version !== version) throw jointNeedError('joint_needs.changed_meanwhile', 'conflict');
  if (standing !== 'agreed') throw jointNeedError('joint_needs.wrong_state', 'conflict');
  if (call === null) throw jointNeedError('joint_needs.unknown_call', 'invalid', 'callId');
  const scheme = await readScheme(db, actor, { callId: call.id });
  const part = members.find((member) => member.organisationId === organisationId)?.shareOre ?? null;
  return asActor(db, actor, async (trx) => {
    // Terms of another version are others; with this one read again under lock they are those that were read above.
    if ((await lockJoint(trx, id))?.version !== version)
      throw jointNeedError('joint_needs.changed_meanwhile', 'conflict');
    const opened = await findOwnCase(trx, { jointId: id, organisationId });
    if (opened !== undefined) return { id: opened.id };
    return beginCase(trx, actor, {
      scheme,
      jointId: id,
      needId: (await findOwnNeedIn(trx, { jointId: id, organisationId })) ?? null,
      agreementId: null,
      appliedOn: null,
      appliedOre: part === null ? null : paidOf(part, scheme.call),
      at: clock.now(),
    });
  });
}

/** What a call pays of a cost at most, in øre, by its share and its highest amount; null for nothing. */
function paidOf(
  costOre: number,
  call: Pick<FundingCall, 'sharePercent' | 'amountMaxOre'> | null,
): number | null {
  const share = shareOf(costOre, call?.sharePercent ?? 100);
  const paid = Math.min(share, call?.amountMaxOre ?? share);
  return paid === 0 ? null : paid;
}

import { asActor } from '@koble/accounts';
import type { OrganisationActor, SignedIn } from '@koble/accounts/schema';
import type { Db, Trx } from '@koble/db';
import { osloDate, type Clock } from '@koble/kernel';
import { getPublicNeed } from '@koble/needs';
import type { z } from 'zod';
import { answerDaysFrom } from './answer-clock';
import { findAnswerRule } from './answer-clock-queries';
import { objectColumns } from './interest-columns';
import { readTarget, refuseObstacle, type InterestTarget } from './interest-object';
import { lockObject } from './interest-object-queries';
import { canPropose } from './introduction-actions';
import { introductionError } from './introduction-error';
import { insertIntroduction } from './introduction-queries';
import { recordStep } from './record-step';
import type { Proposal } from './schema';
import { refuseContact } from './telling-who';

type Input = z.output<typeof Proposal>;

/**
 * An operator's adviser brings the company of a need together with a candidate or a partner, with one sentence; neither has said yes,
 * and the same clock runs for both. Errors: `introductions.not_yours`; `introductions.tells_who` (field `note`) for an address or
 * a phone number; `introductions.object_closed`, `.full`;
 * `introductions.already_sent` without saying which; `not_found` of the need, the offer or the card, the last also where the
 * candidate has shut out the company or the operator.
 */
export async function proposeIntroduction(
  { db, clock }: { db: Db; clock: Clock },
  actor: SignedIn,
  input: Input,
): Promise<{ id: string }> {
  if (!canPropose(actor)) throw introductionError('introductions.not_yours', 'forbidden');
  refuseContact({ note: input.note });
  return asActor(db, actor, async (trx) => {
    const at = clock.now();
    const { companyId, target } = await readBoth({ trx, clock }, actor, input);
    const id = await insertIntroduction(trx, {
      ...objectColumns(input.supply, input.needId),
      ...target.receiver,
      ...answerDaysFrom(osloDate(at), await findAnswerRule(trx)),
      kind: input.supply.kind,
      state: 'sent',
      title: target.title,
      initiatorOrganisationId: companyId,
      adviserPersonId: actor.personId,
      adviserOrganisationId: actor.organisationId,
      adviserPart: 'proposed',
      adviserNote: input.note,
      sentAt: at,
      createdAt: at,
      updatedAt: at,
    });
    if (id === undefined) throw introductionError('introductions.already_sent', 'conflict');
    const event = {
      kind: 'introduction.proposed',
      introductionId: id,
      by: actor.personId,
    } as const;
    const line = { introductionId: id, side: 'adviser', at, kind: 'proposed', event } as const;
    await recordStep(trx, actor, line);
    return { id };
  });
}

/** The company that needs and what is proposed to it, which nobody closes until the transaction ends. */
async function readBoth(
  place: { trx: Trx; clock: Clock },
  actor: OrganisationActor<'operator'>,
  { needId, supply }: Input,
): Promise<{ companyId: string; target: InterestTarget }> {
  const kind = supply.kind === 'candidate' ? 'role' : 'challenge';
  const { trx, clock } = place;
  await lockObject(trx, { kind, id: needId });
  const need = await getPublicNeed({ db: trx, clock }, actor, { kind, id: needId });
  if (!need.open || need.source === 'nav')
    throw introductionError('introductions.object_closed', 'conflict');
  const companyId = need.organisation.id;
  await lockObject(trx, supply);
  const target = await readTarget(place, actor, supply);
  refuseObstacle(target);
  // As the company would see it: whoever has shut it out is not there for it.
  if (supply.kind === 'candidate')
    await readTarget(place, { ...actor, kind: 'company', organisationId: companyId }, supply);
  return { companyId, target };
}

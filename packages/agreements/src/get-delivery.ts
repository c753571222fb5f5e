import { asActor } from '@koble/accounts';
import type { OrganisationActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import type { AgreementState, Side } from './agreement-input';
import { listDeliveryFiles } from './delivery-file-queries';
import type { DeliveredFile, DeliveryView, HoursLine } from './delivery-views';
import { listHours } from './hours-queries';
import { getPart } from './lock-for-action';
import { listMilestonesDone } from './milestone-queries';
import { listObjections } from './objection-queries';
import { findResult } from './result-queries';
import { reviewsOf } from './reviews-of';
import { latestTerms } from './terms-queries';
import { AFTERWARDS, UNDER_WAY, writesFrom } from './under-way';

/** An agreement under way and afterwards, as one of its sides sees it. Error: `agreements.not_found`, also for what is others'. */
export function getDelivery(
  { db, clock }: { db: Db; clock: Clock },
  actor: OrganisationActor,
  { id }: { id: string },
): Promise<DeliveryView> {
  return asActor(db, actor, async (trx) => {
    const { agreement, side } = await getPart(trx, actor, id);
    const terms = (await latestTerms(trx, id))?.terms;
    const hours = await listHours(trx, id);
    const done = await listMilestonesDone(trx, id);
    return {
      canWrite: mayWrite(actor, agreement.state),
      hours,
      spent: {
        company: spentBy('company', { hours, agreedHours: terms?.companyHours }),
        partner: spentBy('partner', { hours, agreedHours: terms?.researcherHours }),
      },
      milestones: (terms?.milestones ?? []).map((milestone) => ({
        ...milestone,
        doneOn: done.get(milestone.title) ?? null,
      })),
      deliverables: withFiles(terms?.deliverables ?? [], await listDeliveryFiles(trx, id)),
      objections: await listObjections(trx, id),
      deliveredAt: agreement.deliveredAt?.toISOString() ?? null,
      approvedAt: agreement.approvedAt?.toISOString() ?? null,
      result: await findResult(trx, id),
      canTell: AFTERWARDS.includes(agreement.state) && writesFrom(actor),
      ...(await reviewsOf({ trx, now: clock.now() }, actor, { agreement, side })),
    };
  });
}

function mayWrite(actor: OrganisationActor, state: AgreementState): boolean {
  return UNDER_WAY.includes(state) && writesFrom(actor);
}

function spentBy(
  side: Side,
  { hours, agreedHours = 0 }: { hours: readonly HoursLine[]; agreedHours: number | undefined },
): DeliveryView['spent'][Side] {
  return {
    minutes: hours
      .filter((line) => line.side === side)
      .reduce((sum, { minutes }) => sum + minutes, 0),
    agreedMinutes: agreedHours * 60,
  };
}

/** Each deliverable with its files; one that is no longer agreed on stands here as long as it has some. */
function withFiles(
  agreed: readonly string[],
  files: readonly DeliveredFile[],
): DeliveryView['deliverables'] {
  const titles = new Set([...agreed, ...files.map(({ deliverable }) => deliverable)]);
  return [...titles].map((title) => ({
    title,
    files: files.filter(({ deliverable }) => deliverable === title),
  }));
}

import type { Db, Trx } from '@koble/db';
import { osloDate } from '@koble/kernel';
import { weighParts } from '@koble/matching';
import { findNeedOf } from '@koble/needs';
import { changesBetween, NEED_GONE } from './changes-between';
import type { PartKind, PlanPart } from './part-queries';
import { pictureOf } from './picture-of';
import type { PlanChange, PlanPicture } from './plan-picture';
import { listOwnQuarters } from './slot-queries';

interface Looked {
  current: PlanPicture | null;
  changes: PlanChange[];
}

/** What has become of a plan since it was saved. Where nothing has changed there is no other picture; of a need that is gone neither. */
export async function lookAtPlan(
  db: Db | Trx,
  plan: { organisationId: string; saved: PlanPicture; parts: readonly PlanPart[] },
  now: Date,
): Promise<Looked> {
  const current = await pictureNow(db, plan, now);
  if (current === undefined) return { current: null, changes: [NEED_GONE] };
  const changes = changesBetween(plan.saved, current, osloDate(now));
  return { current: changes.length === 0 ? null : current, changes };
}

/**
 * A need and its parts as they stand now, and what they come to; undefined where the need is gone. A slot of the pilot that the
 * company has itself takes nothing away from it: asking the partner is what the plan tells it to do.
 */
export async function pictureNow(
  db: Db | Trx,
  { organisationId, parts }: { organisationId: string; parts: readonly PlanPart[] },
  now: Date,
): Promise<PlanPicture | undefined> {
  const idsOf = (kind: PartKind) =>
    parts.filter((part) => part.kind === kind).map(({ partId }) => partId);
  const idOf = (kind: PartKind) => idsOf(kind)[0] ?? null;
  const needId = idOf('need');
  const need = needId === null ? undefined : await findNeedOf(db, organisationId, needId);
  if (need === undefined) return undefined;
  const asked = { person: idOf('person'), pilot: idOf('pilot'), calls: idsOf('call') };
  const ownQuarters =
    asked.pilot === null
      ? []
      : await listOwnQuarters(db, { offerId: asked.pilot, companyId: organisationId });
  const bundle = await weighParts(db, { need, organisationId, parts: asked, ownQuarters }, now);
  return pictureOf(need, bundle, now);
}

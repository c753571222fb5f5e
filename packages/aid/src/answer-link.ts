import { asActor, recordAct } from '@koble/accounts';
import type { OrganisationActor } from '@koble/accounts/schema';
import { emitEvent, type Db, type Trx } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { aidError } from './aid-error';
import type { AidEvent } from './aid-event';
import { lockLink, updateLink } from './aid-link-queries';
import type { LinkAnswer } from './award-input';
import { canManageLinks } from './link';

/**
 * Agrees or objects to a link that another company has declared, and may do the other at any later time. From an agreement on the
 * two see each other's awards; after an objection the link counts for neither. The other company is told. Errors: `aid.not_yours`,
 * `aid.no_such_link` (also for a link that the actor's own company has declared).
 */
export function answerLink(
  { db, clock }: { db: Db; clock: Clock },
  actor: OrganisationActor<'company'>,
  { organisationId: declarerId, agreed }: LinkAnswer,
): Promise<void> {
  if (!canManageLinks(actor)) throw aidError('aid.not_yours', 'forbidden');
  const answered = { declarerId, at: clock.now() };
  return asActor(db, actor, (trx) =>
    agreed ? agreeTo(trx, actor, answered) : objectTo(trx, actor, answered),
  );
}

interface Answered {
  /** Who declared the link. */
  declarerId: string;
  at: Date;
}

export async function agreeTo(
  trx: Trx,
  actor: OrganisationActor<'company'>,
  { declarerId, at }: Answered,
): Promise<void> {
  const link = { organisationId: declarerId, linkedId: actor.organisationId };
  const { agreedAt } = await getLink(trx, link);
  if (agreedAt !== null) return;
  await updateLink(trx, link, { agreedAt: at, objectedAt: null });
  await emitEvent<AidEvent>(trx, { kind: 'aid.link_agreed', ...link });
  await recordAct(trx, actor, {
    action: 'aid_link.agreed',
    objectKind: 'organisation',
    objectId: declarerId,
  });
}

async function objectTo(
  trx: Trx,
  actor: OrganisationActor<'company'>,
  { declarerId, at }: Answered,
): Promise<void> {
  const link = { organisationId: declarerId, linkedId: actor.organisationId };
  const { objectedAt } = await getLink(trx, link);
  if (objectedAt !== null) return;
  await updateLink(trx, link, { agreedAt: null, objectedAt: at });
  await emitEvent<AidEvent>(trx, { kind: 'aid.link_objected', ...link });
  await recordAct(trx, actor, {
    action: 'aid_link.objected',
    objectKind: 'organisation',
    objectId: declarerId,
  });
}

async function getLink(
  trx: Trx,
  link: { organisationId: string; linkedId: string },
): Promise<{ agreedAt: Date | null; objectedAt: Date | null }> {
  const found = await lockLink(trx, link);
  if (found === undefined) throw aidError('aid.no_such_link', 'not_found');
  return found;
}

import { asActor, recordAct } from '@koble/accounts';
import type { OrganisationActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { aidError } from './aid-error';
import { deleteLink, lockLink } from './aid-link-queries';
import { canManageLinks } from './link';

/**
 * Takes back a link that the actor's company has declared. One that was objected to stays, so that it is not declared again and
 * again. Errors: `aid.not_yours`, `aid.no_such_link`, `aid.link_objected`.
 */
export function removeLink(
  { db }: { db: Db },
  actor: OrganisationActor<'company'>,
  linkedId: string,
): Promise<void> {
  if (!canManageLinks(actor)) throw aidError('aid.not_yours', 'forbidden');
  const link = { organisationId: actor.organisationId, linkedId };
  return asActor(db, actor, async (trx) => {
    const found = await lockLink(trx, link);
    if (found === undefined) throw aidError('aid.no_such_link', 'not_found');
    if (found.objectedAt !== null) throw aidError('aid.link_objected', 'conflict');
    await deleteLink(trx, link);
    await recordAct(trx, actor, {
      action: 'aid_link.removed',
      objectKind: 'organisation',
      objectId: linkedId,
    });
  });
}

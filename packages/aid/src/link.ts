import type { Actor } from '@koble/accounts/schema';

/** Who it concerns says who is linked with whom: not the accountant, and not an adviser, since a link opens both ledgers. */
export function canManageLinks(actor: Actor): boolean {
  return (
    actor.kind === 'company' &&
    actor.operatorId === undefined &&
    (actor.role === 'owner' || actor.role === 'member')
  );
}

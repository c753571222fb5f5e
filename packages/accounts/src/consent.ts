import type { Actor } from './actor';

/** A company's own people say whether an operator may act for it: not its accountant, and not the adviser who would. */
export function canManageConsents(actor: Actor): boolean {
  return (
    actor.kind === 'company' &&
    actor.operatorId === undefined &&
    (actor.role === 'owner' || actor.role === 'member')
  );
}

/** An operator's people ask a company for its consent, and give it back. */
export function canAskConsent(actor: Actor): boolean {
  return actor.kind === 'operator';
}

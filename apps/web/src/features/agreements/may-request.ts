import type { Actor } from '@koble/accounts/schema';

/** Who asks for a pilot; the server holds it, this decides which buttons there are. */
export function mayRequest(actor: Actor): boolean {
  return actor.kind === 'company' && actor.role !== 'accountant';
}

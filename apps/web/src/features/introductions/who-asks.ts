import type { Actor } from '@koble/accounts/schema';
import type { IntroductionKind } from '@koble/introductions/schema';

/** Who shows interest in what; the server holds it, this decides which buttons there are. */
const ASKERS = {
  role: 'candidate',
  challenge: 'partner',
  pilot: 'company',
  call: 'company',
  candidate: 'company',
} as const satisfies Record<IntroductionKind, Actor['kind']>;

export function mayAsk(actor: Actor, kind: IntroductionKind): boolean {
  return actor.kind === ASKERS[kind] && !('role' in actor && actor.role === 'accountant');
}

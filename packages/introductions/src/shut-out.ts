import type { SignedIn } from '@koble/accounts/schema';
import type { Trx } from '@koble/db';
import { listWhoShutOut } from './interest-object-queries';
import type { IntroductionRow } from './introduction-queries';

type People = Pick<IntroductionRow, 'initiatorPersonId' | 'receiverPersonId'>;

/**
 * These without those of a person who has shut out the operator whose adviser looks for a client: through its client it would see
 * what it may not see itself. For everybody else all of them.
 */
export async function withoutShutOut<Of extends People>(
  trx: Trx,
  actor: SignedIn,
  introductions: readonly Of[],
): Promise<Of[]> {
  if (actor.kind === 'candidate' || actor.operatorId === undefined) return [...introductions];
  const people = introductions.flatMap(personIdsOf);
  const closed = await listWhoShutOut(trx, people, actor.operatorId);
  return introductions.filter((one) => !personIdsOf(one).some((id) => closed.has(id)));
}

function personIdsOf({ initiatorPersonId, receiverPersonId }: People): string[] {
  return [initiatorPersonId, receiverPersonId].filter((id) => id !== null);
}

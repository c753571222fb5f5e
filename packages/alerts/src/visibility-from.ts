import type { Actor } from '@koble/accounts/schema';
import { visibilityFor } from '@koble/catalogue';
import type { Db, Trx } from '@koble/db';
import { findMembership } from './member-queries';

/**
 * What a saved search may find now: as its person for the organisation that it was saved for, as long as they are of it; anybody
 * else's as a stranger. No search remembers what its holder may no longer see.
 */
export async function visibilityFrom(
  db: Db | Trx,
  { personId, organisationId }: { personId: string | null; organisationId: string | null },
): Promise<Awaited<ReturnType<typeof visibilityFor>>> {
  return visibilityFor(db, await actorOf(db, personId, organisationId));
}

async function actorOf(
  db: Db | Trx,
  personId: string | null,
  organisationId: string | null,
): Promise<Actor> {
  if (personId === null || organisationId === null) return { kind: 'visitor' };
  const membership = await findMembership(db, { personId, organisationId });
  return membership === undefined
    ? { kind: 'visitor' }
    : { ...membership, personId, organisationId };
}

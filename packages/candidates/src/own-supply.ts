import { asActor } from '@koble/accounts';
import type { PersonActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { findOwnId, listBlocksOf } from './block-queries';
import { cardOf } from './candidate-card';
import { listActiveCandidates } from './candidate-queries';
import type { CandidateCard } from './schema';

/** Somebody's own profile as it is matched: the nameless card that decides the score, and what helps to look for roles. */
export interface OwnSupply {
  card: CandidateCard;
  /** How many have asked for the profile. */
  interests: number;
  /** The exact occupations: roles are looked for by them, never scored by them. */
  occupations: string[];
  /** Ids of the organisations that the person has shut out. */
  shutOut: string[];
}

/** The actor's own profile, or undefined where they have none that is active and confirmed in time. */
export function findOwnSupply(
  { db, clock }: { db: Db; clock: Clock },
  actor: PersonActor,
): Promise<OwnSupply | undefined> {
  return asActor(db, actor, async (trx) => {
    const id = await findOwnId(trx, actor.personId);
    const [row] = id === undefined ? [] : await listActiveCandidates(trx, [id]);
    if (row === undefined || row.expiresAt <= clock.now()) return undefined;
    const blocks = await listBlocksOf(trx, actor.personId);
    return {
      card: { id: row.id, ...cardOf(row) },
      interests: row.interests,
      occupations: row.occupations,
      shutOut: blocks.map(({ organisationId }) => organisationId),
    };
  });
}

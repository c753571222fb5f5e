import { listCandidateSupplies } from '@koble/candidates';
import type { Db } from '@koble/db';
import { listCallSupplies } from '@koble/funding';
import { listPilotSupplies, type PilotSupply } from '@koble/pilots';
import { candidateSupply } from './candidate-supply';
import type { Retrieved } from './retrieve';
import type { ScoredSupply } from './supply';

/** The retrieved supplies as PostgreSQL has them now: the index decides who is looked at, never what is scored. */
export async function readSupplies(
  db: Db,
  ids: Retrieved['ids'],
  now: Date,
): Promise<Record<'people' | 'pilots' | 'calls', ScoredSupply[]>> {
  const [people, pilots, calls] = await Promise.all([
    listCandidateSupplies(db, ids.candidate, now),
    listPilotSupplies(db, ids.pilot, now),
    listCallSupplies(db, ids.call, now),
  ]);
  return {
    people: people.map(candidateSupply),
    pilots: pilots.map(pilotSupply),
    calls: calls.map(({ call, interests }) => ({ kind: 'call', id: call.id, interests, call })),
  };
}

export function pilotSupply({ offer, interests }: PilotSupply): ScoredSupply {
  return { kind: 'pilot', id: offer.id, interests, offer };
}

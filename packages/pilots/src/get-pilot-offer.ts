import type { Actor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { AppError, type Clock } from '@koble/kernel';
import { canSeeOffer, type PilotErrorCode } from './pilot-offer';
import { pilotOfRow } from './pilot-of-row';
import { findPilot, listPublishedPilots } from './pilot-queries';
import type { PilotOffer } from './schema';

/** An offer as this actor reads it; a draft or a paused one only its own partner. Error: `pilots.not_found`. */
export async function getPilotOffer(
  { db, clock }: { db: Db; clock: Clock },
  actor: Actor,
  id: string,
): Promise<PilotOffer> {
  const row = await findPilot(db, id);
  if (row === undefined || !canSeeOffer(actor, row))
    throw new AppError<PilotErrorCode>('pilots.not_found', 'not_found');
  return pilotOfRow(row, { now: clock.now(), reader: actor.kind });
}

/**
 * These offers as far as they are published, as a visitor reads them, and how many have asked for each: a count that only the
 * matching reads.
 */
export async function listPilotSupplies(
  db: Db,
  ids: readonly string[],
  now: Date,
): Promise<{ offer: PilotOffer; interests: number }[]> {
  const rows = await listPublishedPilots(db, ids);
  return rows.map((row) => ({
    offer: pilotOfRow(row, { now, reader: 'visitor' }),
    interests: row.interests,
  }));
}

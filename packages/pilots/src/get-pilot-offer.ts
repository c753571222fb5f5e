import type { Actor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { AppError, osloDate, type Clock } from '@koble/kernel';
import { isOpenOn } from './is-open-on';
import { nextFreeDay } from './next-free-day';
import { canSeeOffer, type PilotErrorCode } from './pilot-offer';
import { pilotOfRow } from './pilot-of-row';
import { findPilot, listPublishedPilots } from './pilot-queries';
import type { PilotOffer, Quarter } from './schema';

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

/** An offer as a visitor reads it, and how many have asked for it: a count that only the matching reads. */
export interface PilotSupply {
  offer: PilotOffer;
  interests: number;
}

/** These offers as far as they can be asked for now, as a visitor reads them. */
export async function listPilotSupplies(
  db: Db,
  ids: readonly string[],
  now: Date,
): Promise<PilotSupply[]> {
  const rows = await listPublishedPilots(db, ids);
  return rows
    .map((row) => ({
      offer: pilotOfRow(row, { now, reader: 'visitor' }),
      interests: row.interests,
    }))
    .filter(({ offer }) => isOpenOn(offer, osloDate(now)));
}

/**
 * An offer for a company that has slots of it in these quarters: it is there for it also when nobody can ask for it any more,
 * and in those quarters it has room. Undefined where there is no such offer.
 */
export async function findHeldPilot(
  db: Db,
  { id, quarters }: { id: string; quarters: readonly Quarter[] },
  now: Date,
): Promise<PilotSupply | undefined> {
  const row = await findPilot(db, id);
  if (row === undefined) return undefined;
  const offer = pilotOfRow(row, { now, reader: 'visitor' });
  const { earliestStartOn } = offer;
  const fullQuarters = offer.fullQuarters.filter((quarter) => !quarters.includes(quarter));
  const nextFreeOn = nextFreeDay({ earliestStartOn, fullQuarters }, osloDate(now));
  return { offer: { ...offer, fullQuarters, nextFreeOn }, interests: row.interests };
}

import { inTransaction, type Db, type Trx } from '@koble/db';
import { knownOfCompany } from '@koble/funding';
import { osloDate } from '@koble/kernel';
import type { NeedInput } from '@koble/needs/schema';
import { findHeldPilot } from '@koble/pilots';
import type { Quarter } from '@koble/pilots/schema';
import { describeBundle } from './bundle';
import { listedSupplies } from './listed-supplies';
import { listShutOut } from './need-supply-queries';
import { pilotSupply } from './read-supplies';
import { scoreSupplies, showSupply } from './rank-supplies';
import type { Match, WeighedBundle } from './schema';
import type { Demand, ScoredSupply } from './supply';

/** A company's need, and by their ids the parts that it thinks of combining. */
interface Asked {
  need: NeedInput;
  organisationId: string;
  parts: PartIds;
  /** Those in which the company has a slot of the pilot: they are not full for it, and the pilot is there whatever its state. */
  ownQuarters: readonly Quarter[];
}

interface PartIds {
  person: string | null;
  pilot: string | null;
  calls: readonly string[];
}

/**
 * What these parts come to together as everything stands at this moment, by the rules that bundles are made with. A part that is
 * gone, that is not open, or that has shut the company out is left out. Nobody is ranked, so that nothing is logged.
 */
export async function weighParts(
  db: Db | Trx,
  { need, organisationId, parts, ownQuarters }: Asked,
  now: Date,
): Promise<WeighedBundle> {
  return inTransaction(db, async (trx) => {
    const today = osloDate(now);
    const { profile, answers, deMinimisRoomOre } = await knownOfCompany(trx, organisationId, today);
    const demand: Demand = { need, company: profile, answers, today, deMinimisRoomOre };
    const shutOut = await listShutOut(trx, parts.person === null ? [] : [parts.person], [
      organisationId,
    ]);
    const supplies = await readParts(trx, { parts, ownQuarters }, now);
    const ranked = scoreSupplies(demand, supplies)
      .filter(({ supply }) => !shutOut.has(`${supply.id} ${organisationId}`))
      .map((scored) => showSupply(demand, scored));
    const ofKind = (kind: Match['kind']) => ranked.filter(({ match }) => match.kind === kind);
    return describeBundle(demand, {
      person: ofKind('candidate')[0] ?? null,
      pilot: ofKind('pilot')[0] ?? null,
      calls: ofKind('call'),
    });
  });
}

async function readParts(
  trx: Trx,
  { parts, ownQuarters }: Pick<Asked, 'parts' | 'ownQuarters'>,
  now: Date,
): Promise<ScoredSupply[]> {
  const { pilot } = parts;
  if (pilot === null || ownQuarters.length === 0)
    return listedSupplies(trx, listingIdsOf(parts), now);
  const others = await listedSupplies(trx, listingIdsOf({ ...parts, pilot: null }), now);
  const held = await findHeldPilot(trx, { id: pilot, quarters: ownQuarters }, now);
  return held === undefined ? others : [...others, pilotSupply(held)];
}

function listingIdsOf({ person, pilot, calls }: PartIds): string[] {
  return [
    ...(person === null ? [] : [`candidate_${person}`]),
    ...(pilot === null ? [] : [`pilot_${pilot}`]),
    ...calls.map((id) => `call_${id}`),
  ];
}

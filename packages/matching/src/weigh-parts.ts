import { inTransaction, type Db, type Trx } from '@koble/db';
import { knownOfCompany } from '@koble/funding';
import { osloDate } from '@koble/kernel';
import type { NeedInput } from '@koble/needs/schema';
import { describeBundle } from './bundle';
import { listedSupplies } from './listed-supplies';
import { listShutOut } from './need-supply-queries';
import { scoreSupplies, showSupply } from './rank-supplies';
import type { Match, WeighedBundle } from './schema';
import type { Demand } from './supply';

/** A company's need, and by their ids the parts that it thinks of combining. */
interface Asked {
  need: NeedInput;
  organisationId: string;
  parts: PartIds;
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
  { need, organisationId, parts }: Asked,
  now: Date,
): Promise<WeighedBundle> {
  return inTransaction(db, async (trx) => {
    const today = osloDate(now);
    const { profile, answers, deMinimisRoomOre } = await knownOfCompany(trx, organisationId, today);
    const demand: Demand = { need, company: profile, answers, today, deMinimisRoomOre };
    const shutOut = await listShutOut(trx, parts.person === null ? [] : [parts.person], [
      organisationId,
    ]);
    const supplies = await listedSupplies(trx, listingIdsOf(parts), now);
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

function listingIdsOf({ person, pilot, calls }: PartIds): string[] {
  return [
    ...(person === null ? [] : [`candidate_${person}`]),
    ...(pilot === null ? [] : [`pilot_${pilot}`]),
    ...calls.map((id) => `call_${id}`),
  ];
}

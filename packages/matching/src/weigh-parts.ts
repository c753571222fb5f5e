import { profileOfOrganisation } from '@koble/accounts';
import { inTransaction, type Db, type Trx } from '@koble/db';
import { osloDate } from '@koble/kernel';
import type { NeedInput } from '@koble/needs/schema';
import { describeBundle } from './bundle';
import { listedSupplies } from './listed-supplies';
import { listShutOut } from './need-supply-queries';
import { scoreSupplies, showSupply } from './rank-supplies';
import type { WeighedBundle } from './schema';
import type { Demand } from './supply';

/** A company's need, and by their ids the parts that it thinks of combining. */
interface Asked {
  need: NeedInput;
  organisationId: string;
  parts: Readonly<Record<'person' | 'pilot' | 'call', string | null>>;
}

/**
 * What these parts come to together as everything stands at this moment, by the rules that bundles are made with. A part that is
 * gone, that is not open, or that has shut the company out is null. Nobody is ranked, so that nothing is logged.
 */
export async function weighParts(
  db: Db | Trx,
  { need, organisationId, parts }: Asked,
  now: Date,
): Promise<WeighedBundle> {
  return inTransaction(db, async (trx) => {
    const company = await profileOfOrganisation(trx, organisationId);
    const demand: Demand = { need, company, answers: {}, today: osloDate(now) };
    const shutOut = await listShutOut(trx, parts.person === null ? [] : [parts.person], [
      organisationId,
    ]);
    const supplies = await listedSupplies(trx, listingIdsOf(parts), now);
    const ranked = scoreSupplies(demand, supplies)
      .filter(({ supply }) => !shutOut.has(`${supply.id} ${organisationId}`))
      .map((scored) => showSupply(demand, scored));
    const part = (kind: 'candidate' | 'pilot' | 'call') =>
      ranked.find(({ match }) => match.kind === kind) ?? null;
    return describeBundle(demand, {
      person: part('candidate'),
      pilot: part('pilot'),
      call: part('call'),
    });
  });
}

function listingIdsOf({ person, pilot, call }: Asked['parts']): string[] {
  const named = { candidate: person, pilot, call };
  return Object.entries(named).flatMap(([kind, id]) => (id === null ? [] : [`${kind}_${id}`]));
}

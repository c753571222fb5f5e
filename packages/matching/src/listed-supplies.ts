import type { Db, Trx } from '@koble/db';
import { readSupplies } from './read-supplies';
import { SUPPLY_KINDS } from './retrieve';
import type { ScoredSupply } from './supply';

/** Those of these listings ("candidate_…") that are people, pilots or calls and open now, as they are scored. */
export async function listedSupplies(
  db: Db | Trx,
  listingIds: readonly string[],
  now: Date,
): Promise<ScoredSupply[]> {
  const found: ScoredSupply[] = [];
  // One kind at a time: a transaction has one connection.
  for (const kind of SUPPLY_KINDS) {
    const ids = listingIds
      .filter((id) => id.startsWith(`${kind}_`))
      .map((id) => id.slice(kind.length + 1));
    const none = { candidate: [], pilot: [], call: [] };
    const { people, pilots, calls } = await readSupplies(db, { ...none, [kind]: ids }, now);
    found.push(...people, ...pilots, ...calls);
  }
  return found;
}

export function listingIdOf({ kind, id }: ScoredSupply): string {
  return `${kind}_${id}`;
}

import type { Trx } from '@koble/db';
import { listCallSupplies, moneyOf } from '@koble/funding';
import type { LinkedCall } from './agreement-views';
import { listCallTitles } from './call-title-queries';
import { costsOfAgreement } from './costs-of-agreement';
import type { AgreementTerms } from './terms';

/** What the company has of its own is not known to the partner, and is left out of the sum for both. */
const NOTHING_KNOWN = { budgetOre: null, employees: null, deMinimisRemainingOre: null };

/** The calls that any of these terms name, with what each that is open now would pay at most of the last. */
export async function linkedCalls(
  { trx, at }: { trx: Trx; at: Date },
  laid: readonly { terms: AgreementTerms }[],
): Promise<LinkedCall[]> {
  const [last] = laid.slice(-1);
  const ids = [...new Set(laid.flatMap(({ terms }) => terms.callIds))];
  if (last === undefined || ids.length === 0) return [];
  const costs = costsOfAgreement(last);
  const open = await listCallSupplies(trx, ids, at);
  const grants = new Map(
    open.map(({ call }) => [call.id, moneyOf(call, costs, NOTHING_KNOWN)?.grantOre ?? null]),
  );
  const titles = await listCallTitles(trx, ids);
  return titles.map((call) => ({ ...call, grantOre: grants.get(call.id) ?? null }));
}

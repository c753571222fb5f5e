import type { Trx } from '@koble/db';
import { grantOf, listCallSupplies, stackedMoney } from '@koble/funding';
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
  const grants = new Map(open.map(({ call }) => [call.id, grantOf(call, costs, NOTHING_KNOWN)]));
  const titles = await listCallTitles(trx, ids);
  return titles.map((call) => ({ ...call, grantOre: grants.get(call.id) ?? null }));
}

/**
 * What the calls of the last terms that are open would pay at most of them together, in øre: never over the highest public share of
 * the same cost. null for fewer than two, and where they cannot all pay beside each other or one does not say what it pays.
 */
export async function grantTogether(
  { trx, at }: { trx: Trx; at: Date },
  laid: readonly { terms: AgreementTerms }[],
): Promise<number | null> {
  const [last] = laid.slice(-1);
  const open = last === undefined ? [] : await listCallSupplies(trx, last.terms.callIds, at);
  if (last === undefined || open.length < 2) return null;
  const calls = open.map(({ call }) => call);
  return stackedMoney(calls, costsOfAgreement(last), NOTHING_KNOWN)?.grantOre ?? null;
}

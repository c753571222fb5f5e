import { z } from 'zod';
import { NO_AMOUNTS, type EuAmounts } from './eu-amounts';

/** Numbers, or numbers as text. */
const Eur = z.coerce.number().nonnegative().catch(0);
const Entry = z.object({
  action: z.string(),
  minContribution: Eur.optional(),
  maxContribution: Eur.optional(),
  budgetYearMap: z.record(z.string(), Eur).nullish(),
});
const Overview = z.object({ budgetTopicActionMap: z.record(z.string(), z.array(Entry)) });

/**
 * What a topic's `budgetOverview` says in euros. It holds the budget of the whole call: only entries whose action begins with the
 * topic's own name, "ID - TYPE", are its. Of what cannot be read nothing is known.
 */
export function budgetOf(identifier: string, overview: string | undefined): EuAmounts {
  const parsed = Overview.safeParse(jsonOf(overview));
  if (!parsed.success) return NO_AMOUNTS;
  const own = Object.values(parsed.data.budgetTopicActionMap)
    .flat()
    .filter(({ action }) => belongs(action, identifier));
  const most = own.flatMap(({ maxContribution }) => positive(maxContribution));
  const least = own.flatMap(({ minContribution }) => positive(minContribution));
  const pot = own
    .flatMap(({ budgetYearMap }) => Object.values(budgetYearMap ?? {}))
    .reduce((sum, eur) => sum + eur, 0);
  const maxEur = most.length === 0 ? null : Math.max(...most);
  const minEur = least.length === 0 ? null : Math.min(...least);
  return {
    maxEur,
    minEur: minEur !== null && maxEur !== null && minEur > maxEur ? null : minEur,
    potEur: pot > 0 ? pot : null,
  };
}

/** Not of "…-1" what is said of "…-11". */
function belongs(action: string, identifier: string): boolean {
  const [said, own] = [action.trim().toLowerCase(), identifier.toLowerCase()];
  return said.startsWith(own) && !/^[a-z0-9-]/.test(said.slice(own.length));
}

function positive(eur: number | undefined): number[] {
  return eur === undefined || eur === 0 ? [] : [eur];
}

/** JSON in a string, as the portal wraps it; undefined for none. */
export function jsonOf(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

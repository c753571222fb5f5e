import type { Db } from '@koble/db';
import { kronerToOre } from '@koble/kernel';
import type { EligibilityRule } from '@koble/funding/schema';
import { aCall } from '../../support/funding-examples';

const NEEDS = [
  ...(['research_partner', 'broker_contact', 'pilot_customer', 'foreign_partner'] as const),
  ...(['international_potential', 'competitive_business', 'not_started'] as const),
];
const SECTIONS = ['A', 'C', 'F', 'G', 'J', 'M', 'N'];
const PLACES = ['03', '11', '15', '18', '34', '42', '46', '50', '5001', '5006', '5037', '5059'];
const CHUNK = 500;

/** Writes so many published calls, each with five to eight rules, every fourth with a choice of rules within, every third with an opening day and deadlines. */
export async function addCalls(
  db: Db,
  { funderId, count }: { funderId: string; count: number },
): Promise<void> {
  for (let start = 0; start < count; start += CHUNK)
    await db
      .insertInto('fundingCall')
      .values(
        Array.from({ length: Math.min(CHUNK, count - start) }, (_, i) =>
          callRow(funderId, start + i),
        ),
      )
      .execute();
}

function callRow(funderId: string, n: number) {
  const {
    funderId: _,
    rules: __,
    summary,
    costCaps,
    steps,
    payout,
    ...call
  } = aCall({
    funderId,
    slug: `bench-${n}`,
    title: `Ordning ${n} (demo)`,
    amountMaxOre: kronerToOre(100_000 + (n % 97) * 10_000),
    sharePercent: 20 + (n % 6) * 10,
    eligibleCosts: n % 2 === 0 ? ['purchased_rd', 'own_hours'] : ['training', 'equipment'],
    ...(n % 3 === 0 && { opensOn: '2026-01-15', deadlineKind: 'fixed', deadlines: deadlinesOf(n) }),
  });
  return {
    ...call,
    organisationId: funderId,
    state: 'published' as const,
    publishedAt: new Date('2026-11-01T00:00:00Z'),
    summary: JSON.stringify(summary),
    costCaps: JSON.stringify(costCaps),
    steps: JSON.stringify(steps),
    payout: payout === null ? null : JSON.stringify(payout),
    rules: JSON.stringify(rulesOf(n)),
  };
}

/** One that has passed and two that stay ahead. */
function deadlinesOf(n: number): string[] {
  const day = String(1 + (n % 28)).padStart(2, '0');
  return ['2026-02', '2096-02', '2096-09'].map((month) => `${month}-${day}T12:00:00.000Z`);
}

function rulesOf(n: number): EligibilityRule[] {
  const pick = <Item>(from: readonly Item[], step: number): Item[] =>
    from.filter((_, i) => (n + i * step) % 3 === 0);
  const need = (step: number): EligibilityRule => ({
    kind: 'needs',
    what: NEEDS[(n * step) % NEEDS.length] ?? 'not_started',
  });
  const places: EligibilityRule = { kind: 'place_in', places: ['50', ...pick(PLACES, 1)] };
  const rules: EligibilityRule[] = [
    { kind: 'employees_max', count: 5 + (n % 250) },
    { kind: 'industry_in', sections: ['C', ...pick(SECTIONS, 2)] },
    { kind: 'age_max_years', years: 2 + (n % 30) },
    places,
    need(1),
  ];
  if (n % 2 === 0) rules.push({ kind: 'trl_min', level: 1 + (n % 9) });
  if (n % 3 === 0) rules.push({ kind: 'after_call', slug: `bench-${n % 50}`, state: 'granted' });
  if (n % 4 === 0)
    rules.push({
      kind: 'any_of',
      rules: [
        { kind: 'all_of', rules: [need(2), { kind: 'employees_min', count: 1 + (n % 5) }] },
        { kind: 'not', rule: { kind: 'form_in', forms: ['ENK'] } },
        { kind: 'turnover_min', ore: kronerToOre(1_000_000 * (1 + (n % 20))) },
      ],
    });
  return rules;
}

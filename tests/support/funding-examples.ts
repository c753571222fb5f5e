import type { Db } from '@koble/db';
import type { CallInput } from '@koble/funding/schema';

/** A call with nothing special about it; for tests. */
export function aCall(changed: Partial<CallInput> & Pick<CallInput, 'funderId'>): CallInput {
  return {
    slug: 'demo-pilot',
    title: 'Pilotstøtte (demo)',
    summary: {
      nb: 'En oppdiktet ordning som dekker halvparten av en liten pilot.',
      en: 'An invented scheme that pays half of a small pilot.',
    },
    instrument: 'grant',
    purposes: ['pilot'],
    skills: [],
    opensOn: null,
    deadlineKind: 'rolling',
    deadlines: [],
    amountMinOre: null,
    amountMaxOre: 20_000_000,
    sharePercent: 50,
    perEmployeeCapOre: null,
    hourCapOre: null,
    eligibleCosts: ['purchased_rd', 'own_hours'],
    aidBasis: 'de_minimis',
    rules: [
      { kind: 'employees_max', count: 10 },
      { kind: 'needs', what: 'research_partner' },
    ],
    documents: ['project_description'],
    durationMonthsMax: 12,
    costCaps: [],
    stacking: 'unknown',
    intensityMaxPercent: null,
    payout: null,
    forecastMonth: null,
    earliestStartOn: null,
    latestStartOn: null,
    latestEndOn: null,
    potOre: null,
    trlMin: null,
    trlMax: null,
    steps: [],
    sourceUrl: 'https://example.org/demo-pilot',
    checkedOn: '2026-11-01',
    checkedBy: 'Demorådgiver',
    exampleYear: null,
    ...changed,
  };
}

/** An organisation in the database, with the number and size a test needs; gives its id. */
export async function anOrganisation(
  db: Db,
  of: { kind: 'funder' | 'company'; name: string; number?: string; employees?: number },
): Promise<string> {
  const row = await db
    .insertInto('organisation')
    .values({ source: 'demo', sourceAt: '2026-10-31T23:30:00Z', status: 'active', ...of })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

import type { DB, Db, Trx } from '@koble/db';
import { addDays, osloDate, type IsoDate } from '@koble/kernel';
import { sql, type Selectable } from 'kysely';
import { z } from 'zod';
import { fundingError } from './funding-error';
import {
  COST_KINDS,
  CostCap,
  DOCUMENTS,
  EligibilityRule,
  PURPOSES,
  Payout,
  type CallInput,
  type FundingCall,
} from './schema';
import { RED_DAYS } from './staleness';

/** A call with what only the search and the matching read of it. */
export interface StoredCall {
  call: FundingCall;
  version: number;
  interests: number;
  publishedAt: Date;
}

export async function findCall(db: Db, id: string): Promise<FundingCall | undefined> {
  const row = await selectCalls(db).where('fundingCall.id', '=', id).executeTakeFirst();
  return row && parseCallRow(row).call;
}

export async function findCallBySlug(db: Db | Trx, slug: string): Promise<FundingCall | undefined> {
  const row = await selectCalls(db).where('fundingCall.slug', '=', slug).executeTakeFirst();
  return row && parseCallRow(row).call;
}

/** Error: `funding.call_not_found`. */
export async function getCallBySlug(db: Db | Trx, slug: string): Promise<FundingCall> {
  const call = await findCallBySlug(db, slug);
  if (call === undefined) throw fundingError('funding.call_not_found', 'not_found');
  return call;
}

/** The call of this slug, which nobody else writes until the transaction ends. */
export async function lockCallBySlug(trx: Trx, slug: string): Promise<FundingCall | undefined> {
  const row = await selectCalls(trx)
    .where('fundingCall.slug', '=', slug)
    .forUpdate('fundingCall')
    .executeTakeFirst();
  return row && parseCallRow(row).call;
}

/** Those of these calls that are published, whatever their deadlines. */
export async function listCallsByIds(db: Db, ids: readonly string[]): Promise<StoredCall[]> {
  if (ids.length === 0) return [];
  const rows = await selectCalls(db)
    .where(sql<boolean>`funding_call.id = any(${[...ids]}::uuid[])`)
    .where('fundingCall.state', '=', 'published')
    .execute();
  return rows.map(parseCallRow);
}

/**
 * Of these listings, the ids of the calls that nobody is to be told of: those whose facts were checked too long ago to be sent
 * anybody, and forecasts, which are told of when they are announced.
 */
export async function listCallsNotToTell(
  db: Db | Trx,
  listingIds: readonly string[],
  now: Date,
): Promise<string[]> {
  const rows = await db
    .selectFrom('fundingCall')
    .select('id')
    .where(sql<boolean>`'call_' || id = any(${[...listingIds]}::text[])`)
    .where(({ or, eb }) =>
      or([
        eb('checkedOn', '<=', addDays(osloDate(now), -RED_DAYS)),
        eb('forecastMonth', 'is not', null),
      ]),
    )
    .execute();
  return rows.map(({ id }) => id);
}

/** Writes a new call as published and gives its id; undefined where there is one of its slug, which somebody else may just have written. */
export async function insertPublishedCall(
  trx: Trx,
  input: CallInput,
  { now }: { now: Date },
): Promise<string | undefined> {
  const row = await trx
    .insertInto('fundingCall')
    .values({ ...columnsOf(input), state: 'published', publishedAt: now })
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}

/** Writes the call of this slug as published, new or again; when it was first published stays. Gives its id. */
export async function upsertPublishedCall(
  trx: Trx,
  input: CallInput,
  { now, id }: { now: Date; id?: string },
): Promise<string> {
  const columns = { ...columnsOf(input), state: 'published' as const };
  const row = await trx
    .insertInto('fundingCall')
    .values({ ...columns, publishedAt: now, ...(id === undefined ? {} : { id }) })
    .onConflict((conflict) =>
      conflict.column('slug').doUpdateSet({
        ...columns,
        publishedAt: sql`coalesce(funding_call.published_at, excluded.published_at)`,
      }),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

export async function setCallState(
  trx: Trx,
  { id, state }: Pick<FundingCall, 'id' | 'state'>,
): Promise<void> {
  await trx.updateTable('fundingCall').set({ state }).where('id', '=', id).execute();
}

/** By whom, in words that everybody reads, a call was last read at its source, and on which day; the day alone is no new version. */
export async function setChecked(
  trx: Trx,
  { id, on, by }: { id: string; on: IsoDate; by: string },
): Promise<void> {
  await trx
    .updateTable('fundingCall')
    .set({ checkedOn: on, checkedBy: by })
    .where('id', '=', id)
    .execute();
}

/** Has a published call matched with saved searches once more. */
export async function markAlertDue(trx: Trx, id: string): Promise<void> {
  await trx
    .insertInto('alertDue')
    .columns(['listingId'])
    .expression(({ selectFrom }) =>
      selectFrom('fundingCall')
        .select(sql<string>`'call_' || id`.as('listingId'))
        .where('id', '=', id)
        .where('state', '=', 'published'),
    )
    .onConflict((conflict) =>
      conflict.column('listingId').doUpdateSet({ markedAt: sql`clock_timestamp()` }),
    )
    .execute();
}

function selectCalls(db: Db | Trx) {
  return db
    .selectFrom('fundingCall')
    .innerJoin('organisation', 'organisation.id', 'fundingCall.organisationId')
    .selectAll('fundingCall')
    .select('organisation.name as funderName');
}

/** A call's row with its funder's name. */
type CallRow = Selectable<Omit<DB['fundingCall'], 'textSearch'>> & { funderName: string };

/** What the database holds as text or JSON and the domain as closed lists: parsed here and trusted from here on. */
const Loose = z.object({
  summary: z.object({ nb: z.string(), en: z.string() }),
  rules: z.array(EligibilityRule),
  purposes: z.array(z.enum(PURPOSES)),
  eligibleCosts: z.array(z.enum(COST_KINDS)),
  documents: z.array(z.enum(DOCUMENTS)),
  costCaps: z.array(CostCap),
  payout: Payout.nullable(),
  steps: z.array(z.object({ nb: z.string(), en: z.string() })),
});

function parseCallRow(row: CallRow): StoredCall {
  return {
    call: {
      id: row.id,
      slug: row.slug,
      title: row.title,
      funder: { id: row.organisationId, name: row.funderName },
      state: row.state,
      instrument: row.instrument,
      skills: row.skills,
      opensOn: row.opensOn,
      deadlineKind: row.deadlineKind,
      deadlines: row.deadlines.map((at) => at.toISOString()).sort(),
      amountMinOre: row.amountMinOre,
      amountMaxOre: row.amountMaxOre,
      sharePercent: row.sharePercent,
      perEmployeeCapOre: row.perEmployeeCapOre,
      hourCapOre: row.hourCapOre,
      aidBasis: row.aidBasis,
      durationMonthsMax: row.durationMonthsMax,
      stacking: row.stacking,
      intensityMaxPercent: row.intensityMaxPercent,
      forecastMonth: row.forecastMonth,
      earliestStartOn: row.earliestStartOn,
      latestStartOn: row.latestStartOn,
      latestEndOn: row.latestEndOn,
      potOre: row.potOre,
      trlMin: row.trlMin,
      trlMax: row.trlMax,
      sourceUrl: row.sourceUrl,
      checkedOn: row.checkedOn,
      checkedBy: row.checkedBy,
      exampleYear: row.exampleYear,
      ...Loose.parse(row),
    },
    version: row.version,
    interests: row.interests,
    publishedAt: row.publishedAt ?? row.createdAt,
  };
}

/** The columns that a call's writer decides. JSON goes as text: the driver would make a PostgreSQL array of a list. */
function columnsOf(input: CallInput) {
  const { funderId, summary, rules, costCaps, payout, steps, ...same } = input;
  return {
    ...same,
    organisationId: funderId,
    summary: JSON.stringify(summary),
    rules: JSON.stringify(rules),
    costCaps: JSON.stringify(costCaps),
    payout: payout === null ? null : JSON.stringify(payout),
    steps: JSON.stringify(steps),
  };
}

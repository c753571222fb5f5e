import type { DB, Db, Trx } from '@koble/db';
import { osloDate } from '@koble/kernel';
import { sql, type Selectable } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { freeSlots, nextFreeDay, type QuarterRow } from './capacity';
import { quarterOf } from './quarter';
import type { PilotOffer, PilotOfferInput } from './schema';

export type PilotRow = Selectable<Omit<DB['pilotOffer'], 'textSearch'>> & {
  organisationName: string;
  organisationMunicipality: string | null;
  organisationAnswers: PilotOffer['organisation']['answers'];
  organisationAnswerDays: number | null;
  quarters: QuarterRow[];
};

/** Those of these offers that are published, with their partner's name. */
export async function listPublishedPilots(db: Db, ids: readonly string[]): Promise<PilotRow[]> {
  if (ids.length === 0) return [];
  return selectPilots(db)
    .where(sql<boolean>`pilot_offer.id = any(${[...ids]}::uuid[])`)
    .where('pilotOffer.state', '=', 'published')
    .execute();
}

export function findPilot(db: Db, id: string): Promise<PilotRow | undefined> {
  return selectPilots(db).where('pilotOffer.id', '=', id).executeTakeFirst();
}

function selectPilots(db: Db) {
  return db
    .selectFrom('pilotOffer')
    .innerJoin('organisation', 'organisation.id', 'pilotOffer.organisationId')
    .selectAll('pilotOffer')
    .select([
      'organisation.name as organisationName',
      'organisation.municipality as organisationMunicipality',
      'organisation.answers as organisationAnswers',
      'organisation.answerDays as organisationAnswerDays',
    ])
    .select((of) => [
      jsonArrayFrom(
        of
          .selectFrom('pilotQuarter')
          .select(['quarter', 'slots', 'held', 'confirmed'])
          .$narrowType<{ quarter: string; held: number; confirmed: number }>()
          .whereRef('pilotQuarter.offerId', '=', 'pilotOffer.id'),
      ).as('quarters'),
    ]);
}

type Published = PilotOfferInput & { publishedAt: Date };

export async function insertPilot(
  trx: Trx,
  offer: Published & { organisationId: string },
): Promise<string> {
  const { id } = await trx
    .insertInto('pilotOffer')
    .values({ ...offer, state: 'published' })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Writes an offer anew; it was first published when it was. */
export async function rewritePilot(
  trx: Trx,
  id: string,
  { publishedAt, ...offer }: Published,
): Promise<void> {
  await trx
    .updateTable('pilotOffer')
    .set((set) => ({
      ...offer,
      state: 'published',
      publishedAt: set.fn.coalesce('publishedAt', set.val(publishedAt)),
    }))
    .where('id', '=', id)
    .execute();
}

/** Reads an offer and keeps others from changing it until the transaction ends. */
export function lockPilot(
  trx: Trx,
  id: string,
): Promise<Pick<PilotRow, 'organisationId' | 'state'> | undefined> {
  return trx
    .selectFrom('pilotOffer')
    .select(['organisationId', 'state'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

export function pilotOfRow(row: PilotRow, now: Date): PilotOffer {
  const today = osloDate(now);
  return {
    id: row.id,
    organisation: {
      id: row.organisationId,
      name: row.organisationName,
      municipality: row.organisationMunicipality,
      answers: row.organisationAnswers,
      answerDays: row.organisationAnswerDays,
    },
    state: row.state,
    title: row.title,
    summary: row.summary,
    method: row.method,
    skills: row.skills,
    industries: row.industries,
    weeks: row.weeks,
    researcherHours: row.researcherHours,
    priceOre: row.priceOre,
    companyHours: row.companyHours,
    deliverables: row.deliverables,
    dataNeeded: row.dataNeeded,
    place: row.place,
    municipality: row.municipality,
    ipr: row.ipr,
    capacityPerQuarter: row.capacityPerQuarter,
    freeSlots: freeSlots(row, quarterOf(today)),
    nextFreeOn: nextFreeDay(row, { statedOn: row.nextFreeOn, today }),
    trlIn: row.trlIn,
    trlOut: row.trlOut,
    languages: row.languages,
    publishedAt: row.publishedAt?.toISOString() ?? null,
  };
}

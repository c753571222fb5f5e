import type { DB, Db, Trx } from '@koble/db';
import { sql, type Selectable } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { QuarterRow } from './capacity';
import type { PilotOffer, PilotOfferInput } from './schema';

export type PilotRow = Selectable<Omit<DB['pilotOffer'], 'textSearch'>> & {
  organisationName: string;
  organisationMunicipality: string | null;
  organisationAnswers: PilotOffer['organisation']['answers'];
  organisationAnswerDays: number | null;
  quarters: QuarterRow[];
  earliestStartOn: string;
  calls: PilotOffer['calls'];
  references: PilotOffer['references'];
  /** Of a student's task alone. */
  topic: string | null;
  supervisor: string | null;
  semester: string | null;
  topicsBy: string | null;
  startsOn: string | null;
  deliversOn: string | null;
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

/** All of a partner's offers, those that changed last first. */
export function listPilotsOf(db: Db, organisationId: string): Promise<PilotRow[]> {
  return selectPilots(db)
    .where('pilotOffer.organisationId', '=', organisationId)
    .orderBy('pilotOffer.createdAt', 'desc')
    .orderBy('pilotOffer.id')
    .execute();
}

function selectPilots(db: Db) {
  return (
    db
      .selectFrom('pilotOffer')
      .innerJoin('organisation', 'organisation.id', 'pilotOffer.organisationId')
      .leftJoin('studentTask', 'studentTask.offerId', 'pilotOffer.id')
      .selectAll('pilotOffer')
      .select([
        'organisation.name as organisationName',
        'organisation.municipality as organisationMunicipality',
        'organisation.answers as organisationAnswers',
        'organisation.answerDays as organisationAnswerDays',
        'studentTask.topic',
        'studentTask.supervisor',
        'studentTask.semester',
        'studentTask.topicsBy',
        'studentTask.startsOn',
        'studentTask.deliversOn',
      ])
      // A student's task begins with its semester; of a pilot there is no second day, which `greatest` leaves out.
      .select(sql<string>`greatest(next_free_on, starts_on)`.as('earliestStartOn'))
      .select((of) => [
        jsonArrayFrom(
          of
            .selectFrom('pilotQuarter')
            .select(['quarter', 'slots', 'held', 'confirmed'])
            .$narrowType<{ quarter: string; held: number; confirmed: number }>()
            .whereRef('pilotQuarter.offerId', '=', 'pilotOffer.id'),
        ).as('quarters'),
        jsonArrayFrom(
          of
            .selectFrom('pilotOfferCall')
            .innerJoin('fundingCall', 'fundingCall.id', 'pilotOfferCall.callId')
            .select(['fundingCall.id', 'fundingCall.slug', 'fundingCall.title'])
            .whereRef('pilotOfferCall.offerId', '=', 'pilotOffer.id')
            .where('fundingCall.state', '=', 'published')
            .orderBy('fundingCall.title'),
        ).as('calls'),
        jsonArrayFrom(
          of
            .selectFrom('pilotReference')
            .select(['customer', 'year', 'line'])
            .whereRef('pilotReference.offerId', '=', 'pilotOffer.id')
            .orderBy('position'),
        ).as('references'),
      ])
  );
}

/** A partner as its offers name it. */
export function findPartner(db: Db, id: string): Promise<PilotOffer['organisation']> {
  return db
    .selectFrom('organisation')
    .select(['id', 'name', 'municipality', 'answers', 'answerDays'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}

type Written = PilotOfferInput & { type: PilotOffer['type']; publishedAt: Date };

export async function insertPilot(
  trx: Trx,
  offer: Written & { id: string; organisationId: string },
): Promise<void> {
  await trx
    .insertInto('pilotOffer')
    .values({ ...offer, state: 'published' })
    .execute();
}

/** Writes an offer anew; it was first published when it was. */
export async function rewritePilot(
  trx: Trx,
  id: string,
  { publishedAt, ...offer }: Written,
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

export async function setPilotState(
  trx: Trx,
  id: string,
  state: 'published' | 'paused' | 'closed',
): Promise<void> {
  await trx.updateTable('pilotOffer').set({ state }).where('id', '=', id).execute();
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

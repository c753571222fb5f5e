import type { DB, Trx } from '@koble/db';
import { sql, type Insertable, type Selectable } from 'kysely';
import type { Explained, Objection } from './objection';

const MOST_LISTED = 50;

/** Whether this was in a logged answer to whoever the transaction acts for, as themself or for this organisation. */
export async function wasShown(
  trx: Trx,
  { logId, kind, id }: Explained,
  organisationId: string | null,
): Promise<boolean> {
  const shown = JSON.stringify([[kind, id]]);
  const row = await trx
    .selectFrom('matchLog')
    .select('id')
    .where('id', '=', logId)
    .where('organisationId', 'is not distinct from', organisationId)
    .where(sql<boolean>`result -> 'ranked' @> ${shown}::jsonb`)
    .executeTakeFirst();
  return row !== undefined;
}

/** Keeps an objection and gives its id; undefined where the person has made it already. */
export async function insertObjection(
  trx: Trx,
  objection: Insertable<DB['matchObjection']>,
): Promise<string | undefined> {
  const row = await trx
    .insertInto('matchObjection')
    .values(objection)
    .onConflict((conflict) => conflict.columns(['matchLogId', 'aboutId', 'personId']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}

/** Reads the state of an objection that the actor may answer, and keeps others from answering it meanwhile. */
export function lockObjection(
  trx: Trx,
  id: string,
): Promise<Pick<Selectable<DB['matchObjection']>, 'state'> | undefined> {
  return trx
    .selectFrom('matchObjection')
    .select('state')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

export async function setAnswered(
  trx: Trx,
  id: string,
  answered: { answer: string; answeredBy: string; answeredFor: string; answeredAt: Date },
): Promise<void> {
  await trx
    .updateTable('matchObjection')
    .set({ ...answered, state: 'answered' })
    .where('id', '=', id)
    .execute();
}

export interface ObjectionRow extends Objection {
  matchLogId: string;
  organisation: string | null;
}

/** What somebody has objected to themself, the newest first. */
export function listObjectionsOf(trx: Trx, personId: string): Promise<ObjectionRow[]> {
  return selectObjections(trx)
    .where('matchObjection.personId', '=', personId)
    .orderBy('matchObjection.createdAt', 'desc')
    .execute();
}

/** What others have objected to, as far as the actor may see it: the open ones first, the oldest of them on top. */
export function listObjectionsOfOthers(trx: Trx, personId: string): Promise<ObjectionRow[]> {
  return selectObjections(trx)
    .where('matchObjection.personId', '<>', personId)
    .orderBy('matchObjection.state')
    .orderBy(sql`case when match_objection.state = 'open' then match_objection.created_at end`)
    .orderBy('matchObjection.answeredAt', 'desc')
    .execute();
}

function selectObjections(trx: Trx) {
  return trx
    .selectFrom('matchObjection')
    .leftJoin('need', 'need.id', 'matchObjection.aboutId')
    .leftJoin('pilotOffer', 'pilotOffer.id', 'matchObjection.aboutId')
    .leftJoin('fundingCall', 'fundingCall.id', 'matchObjection.aboutId')
    .leftJoin('organisation', 'organisation.id', 'matchObjection.organisationId')
    .select(({ fn }) => [
      'matchObjection.id',
      'matchObjection.matchLogId',
      'matchObjection.aboutKind as kind',
      'matchObjection.aboutId',
      fn
        .coalesce('need.title', 'pilotOffer.title', 'fundingCall.title')
        .$castTo<string | null>()
        .as('title'),
      'fundingCall.slug',
      'organisation.name as organisation',
      'matchObjection.reason',
      'matchObjection.state',
      'matchObjection.answer',
      'matchObjection.createdAt',
      'matchObjection.answeredAt',
    ])
    .limit(MOST_LISTED);
}

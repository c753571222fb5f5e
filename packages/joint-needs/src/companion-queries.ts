import type { Trx } from '@koble/db';
import { sql } from 'kysely';
import type { Compared } from './compare-needs';

/** As many as are compared; the newest first. */
const MOST_COMPARED = 500;

export interface ComparedNeed extends Compared {
  needId: string;
  title: string;
  organisationId: string;
  company: string;
}

/** An open challenge of this company, as it is compared. */
export async function findOwnCompared(
  trx: Trx,
  organisationId: string,
  needId: string,
): Promise<(ComparedNeed & { open: boolean }) | undefined> {
  return selectCompared(trx)
    .leftJoin('jointInterest', 'jointInterest.needId', 'need.id')
    .select(sql<boolean>`joint_interest.need_id is not null`.as('open'))
    .where('need.id', '=', needId)
    .where('need.organisationId', '=', organisationId)
    .executeTakeFirst();
}

/** The open challenges of other companies that may be found and share a skill with these. */
export async function listFindable(
  trx: Trx,
  organisationId: string,
  skills: readonly string[],
): Promise<ComparedNeed[]> {
  return selectCompared(trx)
    .innerJoin('jointInterest', 'jointInterest.needId', 'need.id')
    .where('need.organisationId', '<>', organisationId)
    .where(sql<boolean>`(need.skills_must || need.skills_should) && ${[...skills]}::text[]`)
    .orderBy('jointInterest.openedAt', 'desc')
    .limit(MOST_COMPARED)
    .execute();
}

/** Those of these open challenges that may be found, with their companies. */
export async function listFindableIn(
  trx: Trx,
  needIds: readonly string[],
): Promise<{ needId: string; organisationId: string }[]> {
  return trx
    .selectFrom('jointInterest')
    .innerJoin('need', 'need.id', 'jointInterest.needId')
    .select(['jointInterest.needId', 'jointInterest.organisationId'])
    .where('jointInterest.needId', 'in', needIds)
    .where('need.state', '=', 'published')
    .execute();
}

export async function insertInterest(
  trx: Trx,
  interest: { needId: string; organisationId: string; openedAt: Date },
): Promise<void> {
  await trx
    .insertInto('jointInterest')
    .values(interest)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function deleteInterest(trx: Trx, needId: string): Promise<void> {
  await trx.deleteFrom('jointInterest').where('needId', '=', needId).execute();
}

function selectCompared(trx: Trx) {
  return trx
    .selectFrom('need')
    .innerJoin('organisation', 'organisation.id', 'need.organisationId')
    .select([
      'need.id as needId',
      'need.title',
      'need.organisationId',
      'organisation.name as company',
      'organisation.industry',
      'need.municipality',
      sql<string[]>`need.skills_must || need.skills_should`.as('skills'),
    ])
    .where('need.wantsPilot', '=', true)
    .where('need.state', '=', 'published');
}

import type { Db, Trx } from '@koble/db';
import type { IsoDate } from '@koble/kernel';
import { UNDER_WAY } from './under-way';

/** The days on which milestones were reached, by their titles. */
export async function listMilestonesDone(
  trx: Trx,
  agreementId: string,
): Promise<Map<string, string>> {
  const rows = await trx
    .selectFrom('agreementMilestoneDone')
    .select(['title', 'doneOn'])
    .where('agreementId', '=', agreementId)
    .execute();
  return new Map(rows.map(({ title, doneOn }) => [title, doneOn]));
}

export async function insertMilestoneDone(
  trx: Trx,
  done: { agreementId: string; title: string; doneOn: IsoDate },
): Promise<void> {
  await trx
    .insertInto('agreementMilestoneDone')
    .values(done)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function deleteMilestoneDone(
  trx: Trx,
  { agreementId, title }: { agreementId: string; title: string },
): Promise<void> {
  await trx
    .deleteFrom('agreementMilestoneDone')
    .where('agreementId', '=', agreementId)
    .where('title', '=', title)
    .execute();
}

/** The agreements of an organisation that are under way, with the terms that hold. */
export async function listUnderWay(
  db: Db | Trx,
  organisationId: string,
): Promise<{ id: string; title: string; terms: unknown }[]> {
  return db
    .selectFrom('agreement')
    .innerJoin('agreementTerms', (join) =>
      join
        .onRef('agreementTerms.agreementId', '=', 'agreement.id')
        .onRef('agreementTerms.number', '=', 'agreement.termsNumber'),
    )
    .select(['agreement.id', 'agreement.title', 'agreementTerms.terms'])
    .where('agreement.state', 'in', ['accepted', ...UNDER_WAY])
    .where((where) =>
      where.or([where('companyId', '=', organisationId), where('partnerId', '=', organisationId)]),
    )
    .execute();
}

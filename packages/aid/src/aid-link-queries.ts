import type { DB, Db, Trx } from '@koble/db';
import { sql, type Insertable, type Updateable } from 'kysely';
import type { AidLink } from './schema';

/** The links of a company, whoever declared them, by the name of the other. */
export async function listLinks(db: Db | Trx, organisationId: string): Promise<AidLink[]> {
  const rows = await db
    .selectFrom('organisationLink as link')
    .innerJoin('organisation as other', (join) =>
      join.on((on) =>
        on.or([
          on.and([
            on('link.organisationId', '=', organisationId),
            on('other.id', '=', on.ref('link.linkedId')),
          ]),
          on.and([
            on('link.linkedId', '=', organisationId),
            on('other.id', '=', on.ref('link.organisationId')),
          ]),
        ]),
      ),
    )
    .select(['other.id as otherId', 'other.name', 'other.number'])
    .select(['link.organisationId as declaredBy', 'link.agreedAt', 'link.objectedAt'])
    .orderBy('other.name')
    .orderBy('other.id')
    .execute();
  return rows.map(({ declaredBy, agreedAt, objectedAt, ...other }) => ({
    ...other,
    declaredByUs: declaredBy === organisationId,
    state: agreedAt !== null ? 'agreed' : objectedAt !== null ? 'objected' : 'declared',
  }));
}

/** All that one reaches from a company over agreed links, in either direction, and the company itself. */
export async function listAgreedCircle(db: Db, organisationId: string): Promise<string[]> {
  const rows = await db
    .withRecursive('undertaking(memberId)', (query) =>
      query.selectNoFrom(sql<string>`${organisationId}::uuid`.as('memberId')).union((next) =>
        next
          .selectFrom('undertaking')
          .innerJoin('organisationLink as link', (join) =>
            join
              .on('link.agreedAt', 'is not', null)
              .on((on) =>
                on.or([
                  on('link.organisationId', '=', on.ref('undertaking.memberId')),
                  on('link.linkedId', '=', on.ref('undertaking.memberId')),
                ]),
              ),
          )
          .select((select) =>
            select
              .case()
              .when('link.organisationId', '=', select.ref('undertaking.memberId'))
              .then(select.ref('link.linkedId'))
              .else(select.ref('link.organisationId'))
              .end()
              .as('memberId'),
          ),
      ),
    )
    .selectFrom('undertaking')
    .select('memberId')
    .execute();
  return rows.map(({ memberId }) => memberId);
}

/** Two companies, the first of which has declared that they are linked. */
interface Pair {
  organisationId: string;
  linkedId: string;
}

/** False where there is a link between the two already, whoever declared it. */
export async function insertLink(
  trx: Trx,
  link: Insertable<DB['organisationLink']>,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('organisationLink')
    .values(link)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

export function lockLink(trx: Trx, { organisationId, linkedId }: Pair) {
  return trx
    .selectFrom('organisationLink')
    .select(['agreedAt', 'objectedAt'])
    .where('organisationId', '=', organisationId)
    .where('linkedId', '=', linkedId)
    .forUpdate()
    .executeTakeFirst();
}

export async function updateLink(
  trx: Trx,
  { organisationId, linkedId }: Pair,
  columns: Updateable<DB['organisationLink']>,
): Promise<void> {
  await trx
    .updateTable('organisationLink')
    .set(columns)
    .where('organisationId', '=', organisationId)
    .where('linkedId', '=', linkedId)
    .execute();
}

export async function deleteLink(trx: Trx, { organisationId, linkedId }: Pair): Promise<void> {
  await trx
    .deleteFrom('organisationLink')
    .where('organisationId', '=', organisationId)
    .where('linkedId', '=', linkedId)
    .execute();
}

export async function isCompany(trx: Trx, id: string): Promise<boolean> {
  const row = await trx
    .selectFrom('organisation')
    .select('id')
    .where('id', '=', id)
    .where('kind', '=', 'company')
    .executeTakeFirst();
  return row !== undefined;
}

import type { Db, Trx } from '@koble/db';
import { sql } from 'kysely';
import type { AidLink } from './undertaking';

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

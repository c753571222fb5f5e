import type { Db, Trx } from '@koble/db';
import { sql } from 'kysely';
import type { IsoDate } from '@koble/kernel';
import type { AidAward } from './de-minimis';

/**
 * Every award of the single undertaking this organisation belongs to (Reg. (EU) 2023/2831 art. 2(2)): its own, and those of
 * all it is linked to, directly or through others, whoever of the two declared the link.
 */
export async function awardsOfUndertaking(db: Db, organisationId: string): Promise<AidAward[]> {
  return db
    .withRecursive('undertaking(memberId)', (query) =>
      query.selectNoFrom(sql<string>`${organisationId}::uuid`.as('memberId')).union((next) =>
        next
          .selectFrom('undertaking')
          .innerJoin('organisationLink as link', (join) =>
            join.on((on) =>
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
    .selectFrom('aidAward')
    .innerJoin('undertaking', 'undertaking.memberId', 'aidAward.organisationId')
    .select([
      'aidAward.organisationId',
      'aidAward.grantedOn',
      'aidAward.giver',
      'aidAward.amountOre',
      'aidAward.nokPerEur',
      'aidAward.basis',
      'aidAward.source',
    ])
    .orderBy('aidAward.grantedOn')
    .orderBy('aidAward.id')
    .execute();
}

/**
 * NOK per EUR at the newest registered award up to this day, whoever got it: what the room left in euro is worth about now.
 * Declared awards are left out, since anybody may type their rate. undefined where there is none.
 */
export async function newestRate(db: Db, on: IsoDate): Promise<number | undefined> {
  const row = await db
    .selectFrom('aidAward')
    .select('nokPerEur')
    .where('source', '=', 'registered')
    .where('grantedOn', '<=', on)
    .orderBy('grantedOn', 'desc')
    .orderBy('id')
    .executeTakeFirst();
  return row?.nokPerEur;
}

/** Writes the award of a ref, new or again. */
export async function upsertAwardOf(trx: Trx, award: AidAward & { ref: string }): Promise<void> {
  await trx
    .insertInto('aidAward')
    .values(award)
    .onConflict((conflict) => conflict.column('ref').doUpdateSet(award))
    .execute();
}

export async function deleteAwardOf(trx: Trx, ref: string): Promise<void> {
  await trx.deleteFrom('aidAward').where('ref', '=', ref).execute();
}

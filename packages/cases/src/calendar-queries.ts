import type { Db, Trx } from '@koble/db';
import { OPEN_STATES } from './funding-case';

interface AddressKey {
  personId: string;
  organisationId: string;
}

export async function upsertAddress(
  trx: Trx,
  address: AddressKey & { operatorId: string | null; tokenHash: string; madeAt: Date },
): Promise<void> {
  const { operatorId, tokenHash, madeAt } = address;
  await trx
    .insertInto('calendarAddress')
    .values(address)
    .onConflict((conflict) =>
      conflict
        .columns(['personId', 'organisationId'])
        .doUpdateSet({ operatorId, tokenHash, madeAt }),
    )
    .execute();
}

export async function findAddress(
  trx: Trx,
  { personId, organisationId }: AddressKey,
): Promise<{ madeAt: Date } | undefined> {
  return trx
    .selectFrom('calendarAddress')
    .select('madeAt')
    .where('personId', '=', personId)
    .where('organisationId', '=', organisationId)
    .executeTakeFirst();
}

export async function deleteAddress(
  trx: Trx,
  { personId, organisationId }: AddressKey,
): Promise<void> {
  await trx
    .deleteFrom('calendarAddress')
    .where('personId', '=', personId)
    .where('organisationId', '=', organisationId)
    .execute();
}

/**
 * Whose address this is, as long as they may still act for the company: as one of its people, or as an adviser of an operator that
 * has its consent.
 */
export async function findAddressByHash(db: Db, tokenHash: string) {
  return db
    .selectFrom('calendarAddress as address')
    .innerJoin('person', 'person.id', 'address.personId')
    .innerJoin('organisation', 'organisation.id', 'address.organisationId')
    .innerJoin('membership', (join) =>
      join
        .onRef('membership.personId', '=', 'address.personId')
        .on((on) =>
          on('membership.organisationId', '=', ({ fn }) =>
            fn.coalesce('address.operatorId', 'address.organisationId'),
          ),
        ),
    )
    .select(['address.personId', 'address.organisationId', 'address.operatorId', 'membership.role'])
    .select(['person.locale', 'organisation.name as organisation'])
    .where('address.tokenHash', '=', tokenHash)
    .where('organisation.kind', '=', 'company')
    .where((where) =>
      where.or([
        where('address.operatorId', 'is', null),
        where.exists(
          where
            .selectFrom('clientConsent as consent')
            .select('consent.id')
            .whereRef('consent.operatorId', '=', 'address.operatorId')
            .whereRef('consent.companyId', '=', 'address.organisationId')
            .where('consent.givenAt', 'is not', null)
            .where('consent.endedAt', 'is', null),
        ),
      ]),
    )
    .executeTakeFirst();
}

/** What is still to be done of cases that are not closed, with a day, the first at the top. */
export function listOpenDeadlines(trx: Trx) {
  return trx
    .selectFrom('fundingCaseItem as item')
    .innerJoin('fundingCase', 'fundingCase.id', 'item.caseId')
    .select(['item.id', 'item.version', 'item.kind', 'item.title', 'item.dueAt', 'item.caseId'])
    .select('item.document')
    .select((select) => select.ref('item.dueOn').$notNull().as('dueOn'))
    .select('fundingCase.title as caseTitle')
    .where('item.doneAt', 'is', null)
    .where('item.dueOn', 'is not', null)
    .where('fundingCase.state', 'in', OPEN_STATES)
    .orderBy('item.dueOn')
    .orderBy('item.id')
    .execute();
}

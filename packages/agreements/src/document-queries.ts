import type { DB, Trx } from '@koble/db';
import type { Insertable } from 'kysely';
import type { FrozenDocument } from './frozen-document';
import type { Parties } from './document-parties';

export async function insertDocument(
  trx: Trx,
  document: Insertable<DB['agreementDocument']>,
): Promise<void> {
  await trx.insertInto('agreementDocument').values(document).execute();
}

/** Where the frozen PDF is kept, and what both sides are shown of it. */
export async function findDocument(
  trx: Trx,
  agreementId: string,
): Promise<{ storageKey: string; frozen: FrozenDocument } | undefined> {
  const row = await trx
    .selectFrom('agreementDocument')
    .select(['storageKey', 'sha256', 'termsSha256', 'bytes', 'createdAt'])
    .where('agreementId', '=', agreementId)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { storageKey, createdAt, ...frozen } = row;
  return { storageKey, frozen: { ...frozen, at: createdAt.toISOString() } };
}

/** What the two sides are called in the business register. */
export async function findParties(trx: Trx, agreementId: string): Promise<Parties> {
  const row = await trx
    .selectFrom('agreement')
    .innerJoin('organisation as company', 'company.id', 'agreement.companyId')
    .innerJoin('organisation as partner', 'partner.id', 'agreement.partnerId')
    .select([
      'company.name as companyName',
      'company.number as companyNumber',
      'partner.name as partnerName',
      'partner.number as partnerNumber',
    ])
    .where('agreement.id', '=', agreementId)
    .executeTakeFirstOrThrow();
  return {
    company: { name: row.companyName, organisationNumber: row.companyNumber },
    partner: { name: row.partnerName, organisationNumber: row.partnerNumber },
  };
}

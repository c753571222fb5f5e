import type { DB, Trx } from '@koble/db';
import type { Insertable, Selectable } from 'kysely';
import type { Side } from './agreement-input';
import type { Signature } from './agreement-views';

type Locale = Selectable<DB['person']>['locale'];

/** Name and language of whoever acts, and the name of the organisation for which. */
export async function findSigner(
  trx: Trx,
  { personId, organisationId }: { personId: string; organisationId: string },
): Promise<{ name: string; organisation: string; locale: Locale }> {
  return trx
    .selectFrom('person')
    .innerJoin('organisation', (join) => join.on('organisation.id', '=', organisationId))
    .select(['person.name', 'person.locale', 'organisation.name as organisation'])
    .where('person.id', '=', personId)
    .executeTakeFirstOrThrow();
}

export async function insertSignature(
  trx: Trx,
  signature: Insertable<DB['agreementSignature']>,
): Promise<void> {
  await trx.insertInto('agreementSignature').values(signature).execute();
}

/** Who has accepted any terms of an agreement, the first at the top. */
export async function listSignatures(trx: Trx, agreementId: string): Promise<Signature[]> {
  const rows = await trx
    .selectFrom('agreementSignature')
    .select(['side', 'termsNumber', 'name', 'organisation', 'role', 'at'])
    .$narrowType<{ side: Side }>()
    .where('agreementId', '=', agreementId)
    .orderBy('at')
    .orderBy('side')
    .execute();
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}

/** In which language the company read what it accepted: the document is in that one. */
export async function languageOfCompany(
  trx: Trx,
  agreementId: string,
  termsNumber: number,
): Promise<Locale> {
  const { locale } = await trx
    .selectFrom('agreementSignature')
    .select('locale')
    .where('agreementId', '=', agreementId)
    .where('termsNumber', '=', termsNumber)
    .where('side', '=', 'company')
    .executeTakeFirstOrThrow();
  return locale;
}

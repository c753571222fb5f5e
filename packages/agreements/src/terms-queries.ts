import type { DB, Trx } from '@koble/db';
import type { Insertable } from 'kysely';
import { AgreementTerms, type Side } from './schema';

/** What a side has laid on the table. */
export interface NumberedTerms {
  number: number;
  side: Side;
  at: Date;
  terms: AgreementTerms;
}

export async function insertTerms(
  trx: Trx,
  { terms, ...laid }: NumberedTerms & { agreementId: string; personId: string },
): Promise<void> {
  await trx
    .insertInto('agreementTerms')
    .values({ ...laid, terms: JSON.stringify(terms) })
    .execute();
}

/** All terms of an agreement, the first at the top. */
export async function listTerms(trx: Trx, agreementId: string): Promise<NumberedTerms[]> {
  const rows = await trx
    .selectFrom('agreementTerms')
    .select(['number', 'side', 'at', 'terms'])
    .where('agreementId', '=', agreementId)
    .orderBy('number')
    .execute();
  return rows.map(({ number, side, at, terms }) => ({
    number,
    side: sideOfColumn(side),
    at,
    terms: AgreementTerms.parse(terms),
  }));
}

/** The terms that are on the table, or were accepted; undefined before the first. */
export async function latestTerms(
  trx: Trx,
  agreementId: string,
): Promise<NumberedTerms | undefined> {
  return (await listTerms(trx, agreementId)).at(-1);
}

export async function insertSignature(
  trx: Trx,
  signature: Insertable<DB['agreementSignature']>,
): Promise<void> {
  await trx.insertInto('agreementSignature').values(signature).execute();
}

/** The clock lays nothing on the table: the column cannot say so. */
function sideOfColumn(side: Side | 'clock'): Side {
  if (side === 'clock') throw new Error('terms of the clock');
  return side;
}

import type { Trx } from '@koble/db';
import type { Side } from './agreement-input';
import { AgreementTerms } from './terms';

/** What a side has laid on the table. */
export interface NumberedTerms {
  number: number;
  side: Side;
  at: Date;
  terms: AgreementTerms;
}

export async function insertTerms(
  trx: Trx,
  { terms, ...laid }: NumberedTerms & { agreementId: string; personId: string | null },
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
    .$narrowType<{ side: Side }>()
    .where('agreementId', '=', agreementId)
    .orderBy('number')
    .execute();
  return rows.map((row) => ({ ...row, terms: AgreementTerms.parse(row.terms) }));
}

/** The terms that are on the table, or were accepted; undefined before the first. */
export async function latestTerms(
  trx: Trx,
  agreementId: string,
): Promise<NumberedTerms | undefined> {
  return (await listTerms(trx, agreementId)).at(-1);
}

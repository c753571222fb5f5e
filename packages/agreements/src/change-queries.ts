import type { DB, Trx } from '@koble/db';
import type { Insertable, Selectable } from 'kysely';
import type { Side } from './agreement-input';
import { AgreementTerms } from './terms';

export type ChangeSignature = Omit<
  Selectable<DB['agreementChangeSignature']>,
  'changeId' | 'side'
> & {
  side: Side;
};

/** A change that is proposed, with who has agreed to it. */
export interface ProposedChange {
  id: string;
  side: Side;
  personId: string | null;
  reason: string;
  baseNumber: number;
  proposedAt: Date;
  terms: AgreementTerms;
  signatures: ChangeSignature[];
}

export async function insertChange(
  trx: Trx,
  {
    terms,
    ...change
  }: Omit<Insertable<DB['agreementChange']>, 'terms'> & { terms: AgreementTerms },
): Promise<string> {
  const { id } = await trx
    .insertInto('agreementChange')
    .values({ ...change, terms: JSON.stringify(terms) })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function insertChangeSignature(
  trx: Trx,
  signature: Insertable<DB['agreementChangeSignature']>,
): Promise<void> {
  await trx.insertInto('agreementChangeSignature').values(signature).execute();
}

/** The change of an agreement that is proposed; undefined where none is. */
export async function findOpenChange(
  trx: Trx,
  agreementId: string,
): Promise<ProposedChange | undefined> {
  const row = await trx
    .selectFrom('agreementChange')
    .select(['id', 'side', 'personId', 'reason', 'baseNumber', 'proposedAt', 'terms'])
    .$narrowType<{ side: Side }>()
    .where('agreementId', '=', agreementId)
    .where('state', '=', 'proposed')
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const signatures = await trx
    .selectFrom('agreementChangeSignature')
    .select(['side', 'personId', 'name', 'organisation', 'role', 'locale', 'at'])
    .$narrowType<{ side: Side }>()
    .where('changeId', '=', row.id)
    .orderBy('at')
    .execute();
  return { ...row, terms: AgreementTerms.parse(row.terms), signatures };
}

/** How a proposal ends. */
export type Decision = { decidedAt: Date } & (
  | { state: 'agreed'; termsNumber: number }
  | { state: 'refused'; answer: string | null }
  | { state: 'withdrawn' }
);

/** Ends a proposal. What is agreed stands among the terms and their signatures from now on; who has agreed to another is forgotten. */
export async function decideChange(trx: Trx, id: string, decision: Decision): Promise<void> {
  await trx
    .updateTable('agreementChange')
    .set(decision.state === 'agreed' ? { ...decision, terms: null } : decision)
    .where('id', '=', id)
    .execute();
  await trx.deleteFrom('agreementChangeSignature').where('changeId', '=', id).execute();
}

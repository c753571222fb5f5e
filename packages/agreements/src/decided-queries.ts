import type { Trx } from '@koble/db';
import type { Side } from './agreement-input';
import type { DecidedChange } from './change-views';
import { AgreementTerms } from './terms';

/** A change that is decided on; `terms` are null where they stand among the agreement's. */
export type DecidedRow = Omit<
  DecidedChange,
  'proposedAt' | 'decidedAt' | 'changes' | 'addendum'
> & { proposedAt: Date; decidedAt: Date; baseNumber: number; terms: AgreementTerms | null };

/** The changes of an agreement that are decided on, the last at the top. */
export async function listDecided(trx: Trx, agreementId: string): Promise<DecidedRow[]> {
  const rows = await trx
    .selectFrom('agreementChange')
    .select(['id', 'side', 'reason', 'state', 'answer', 'proposedAt', 'decidedAt'])
    .select(['termsNumber', 'baseNumber', 'terms'])
    .$narrowType<{ side: Side; state: DecidedChange['state']; decidedAt: Date }>()
    .where('agreementId', '=', agreementId)
    .where('state', '<>', 'proposed')
    .orderBy('decidedAt', 'desc')
    .execute();
  return rows.map(({ terms, ...row }) => ({
    ...row,
    terms: terms === null ? null : AgreementTerms.parse(terms),
  }));
}

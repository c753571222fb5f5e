import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { holdSlot, quarterOf } from '@koble/pilots';
import type { z } from 'zod';
import { agreementError } from './agreement-error';
import { answerBy } from './deadline';
import type { TermsProposal } from './agreement-input';
import { refuseCalls } from './refuse-calls';
import { refuseStart } from './start-day';
import { move, takeStep, type StepOf } from './take-step';
import type { AgreementTerms } from './terms';
import { termsDifference } from './terms-difference';
import { insertTerms, latestTerms } from './terms-queries';

/** How the history calls each way of laying terms on the table. */
const KINDS = { offer: 'offered', counter: 'countered', revise: 'revised' } as const;

/**
 * Lays the next terms on the table; nobody has accepted those. The slot that is held moves to the quarter in which they start.
 * Errors: those of `lockForAction`; `agreements.start_out_of_range`, `agreements.unknown_call` and `agreements.no_change` name their
 * field; those of `holdSlot`.
 */
export async function layTerms(
  place: { db: Db; clock: Clock },
  actor: SignedIn,
  { move: how, terms, ...seen }: z.output<typeof TermsProposal>,
): Promise<void> {
  await takeStep(place, actor, {
    ...seen,
    action: how,
    change: async (of) => {
      const { trx, agreement, side, at } = of;
      await refuseTerms(of, terms);
      const quarter = quarterOf(terms.startOn);
      await holdSlot(trx, { offerId: agreement.offerId, quarter, ref: agreement.id });
      const after = move(of, how);
      const number = after.termsNumber;
      const { personId } = actor;
      await insertTerms(trx, { agreementId: agreement.id, number, side, personId, terms, at });
      return {
        set: { ...after, quarter, deadlineOn: answerBy(at) },
        kind: KINDS[how],
        termsNumber: number,
        event: {
          kind: `agreement.${KINDS[how]}`,
          agreementId: agreement.id,
          by: personId,
          side,
        },
      };
    },
  });
}

async function refuseTerms(of: StepOf, terms: AgreementTerms): Promise<void> {
  const { trx, agreement, at } = of;
  refuseStart(terms.startOn, { at, field: 'startOn' });
  const before = await latestTerms(trx, agreement.id);
  if (before !== undefined && termsDifference(before.terms, terms).length === 0)
    throw agreementError('agreements.no_change', 'invalid');
  await refuseCalls(of, { before: before?.terms, terms });
}

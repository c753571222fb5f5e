import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import type { z } from 'zod';
import { isBarred } from './agreement-actions';
import { agreementError } from './agreement-error';
import type { ChangeProposal } from './change-input';
import { insertChange, insertChangeSignature } from './change-queries';
import { refuseCalls } from './refuse-calls';
import { refuseLoss } from './refuse-loss';
import { signatureOf } from './sign';
import { refuseStart } from './start-day';
import { takeStep, type StepOf } from './take-step';
import type { AgreementTerms } from './terms';
import { termsDifference } from './terms-difference';
import { latestTerms } from './terms-queries';

/**
 * Proposes other terms than those that hold. Nothing of the agreement is changed by that. Whoever proposes them has agreed to them; an
 * adviser who acts for a client binds nobody, and the client's own yes is still due. Errors: those of `lockForAction`, among them
 * `agreements.change_open`; `agreements.nothing_changed`; `agreements.start_out_of_range` (field `startOn`) for another start than
 * agreed on; those of `refuseCalls` and `refuseLoss`.
 */
export async function proposeChange(
  place: { db: Db; clock: Clock },
  actor: SignedIn,
  { reason, terms, ...seen }: z.output<typeof ChangeProposal>,
): Promise<void> {
  await takeStep(place, actor, {
    ...seen,
    action: 'propose_change',
    change: async (of) => {
      const { trx, agreement, side, at } = of;
      const { personId } = actor;
      await refuseProposal(of, terms);
      const changeId = await insertChange(trx, {
        agreementId: agreement.id,
        side,
        personId,
        reason,
        baseNumber: agreement.termsNumber,
        terms,
        proposedAt: at,
      });
      if (!isBarred(actor, 'agree_change'))
        await insertChangeSignature(trx, { ...(await signatureOf(of, actor)), changeId });
      return {
        set: {},
        kind: 'change_proposed',
        event: { kind: 'agreement.change_proposed', agreementId: agreement.id, by: personId, side },
      };
    },
  });
}

async function refuseProposal(of: StepOf, terms: AgreementTerms): Promise<void> {
  const { trx, agreement, at } = of;
  const before = (await latestTerms(trx, agreement.id))?.terms;
  if (before === undefined) throw new Error(`no terms of agreement ${agreement.id}`);
  if (termsDifference(before, terms).length === 0)
    throw agreementError('agreements.nothing_changed', 'invalid');
  // Work that has begun keeps the day on which it was to begin.
  if (terms.startOn !== before.startOn) refuseStart(terms.startOn, { at, field: 'startOn' });
  await refuseCalls(of, { before, terms });
  await refuseLoss(trx, agreement.id, terms);
}

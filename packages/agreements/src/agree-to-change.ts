import type { SignedIn } from '@koble/accounts/schema';
import { confirmSlot, holdSlot, quarterOf } from '@koble/pilots';
import type { z } from 'zod';
import type { AgreementPlace } from './accept-agreement';
import { SIDES, type AtVersion } from './agreement-input';
import { decideChange, insertChangeSignature, type ChangeSignature } from './change-queries';
import { freezeAddendum } from './freeze-addendum';
import { openChangeOf } from './open-change-of';
import { refuseLoss } from './refuse-loss';
import { signatureOf } from './sign';
import { insertSignature } from './signature-queries';
import { move, takeStep, type Change, type StepOf } from './take-step';
import { insertTerms } from './terms-queries';

/**
 * Says a side's yes to what is proposed. With the second yes it is the next terms, signed by both, the partner's slot moves to the
 * quarter in which they start, and an addendum is frozen as a PDF, all or nothing. Errors: those of `lockForAction`, among them
 * `agreements.no_change_open`; those of `refuseLoss`, for what was done since it was proposed; those of `holdSlot`;
 * `files.store_unavailable`, with nothing changed.
 */
export async function agreeToChange(
  place: AgreementPlace,
  actor: SignedIn,
  seen: z.output<typeof AtVersion>,
): Promise<void> {
  await takeStep(place, actor, {
    ...seen,
    action: 'agree_change',
    change: async (of) => {
      const { trx, agreement, side } = of;
      const told = { agreementId: agreement.id, by: actor.personId, side };
      const change = openChangeOf(of);
      const own = await signatureOf(of, actor);
      if (change.signatures.length + 1 < SIDES.length) {
        await insertChangeSignature(trx, { ...own, changeId: change.id });
        return {
          set: {},
          kind: 'change_signed',
          event: { kind: 'agreement.change_signed', ...told },
        };
      }
      return {
        ...(await putInForce(place, of, [...change.signatures, own])),
        kind: 'change_agreed',
        event: { kind: 'agreement.change_agreed', ...told },
      };
    },
  });
}

async function putInForce(
  { files }: AgreementPlace,
  of: StepOf,
  signatures: readonly ChangeSignature[],
): Promise<Required<Pick<Change, 'set' | 'termsNumber'>>> {
  const { trx, agreement, at } = of;
  const { id: agreementId, offerId } = agreement;
  const { id, side, personId, terms, proposedAt } = openChangeOf(of);
  await refuseLoss(trx, agreementId, terms);
  const quarter = quarterOf(terms.startOn);
  if (quarter !== agreement.quarter) {
    await holdSlot(trx, { offerId, quarter, ref: agreementId });
    await confirmSlot(trx, agreementId);
  }
  const after = move(of, 'change');
  const number = after.termsNumber;
  await insertTerms(trx, { agreementId, number, side, personId, terms, at: proposedAt });
  for (const signature of signatures)
    await insertSignature(trx, { ...signature, agreementId, termsNumber: number });
  await decideChange(trx, id, { state: 'agreed', termsNumber: number, decidedAt: at });
  await freezeAddendum({ trx, files, at }, of, number);
  return { set: { ...after, quarter }, termsNumber: number };
}

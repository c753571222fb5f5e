import type { SignedIn } from '@koble/accounts/schema';
import { findSigner, insertSignature } from './signature-queries';
import type { StepOf } from './take-step';

/** Writes down who accepts the terms on the table, under the names that they have today. */
export async function sign({ trx, agreement, side, at }: StepOf, actor: SignedIn): Promise<void> {
  // `lockForAction` lets nobody through who acts as themself.
  if (actor.kind === 'candidate') throw new Error('signs for no organisation');
  const { personId, role } = actor;
  await insertSignature(trx, {
    ...(await findSigner(trx, actor)),
    agreementId: agreement.id,
    termsNumber: agreement.termsNumber,
    side,
    personId,
    role,
    at,
  });
}

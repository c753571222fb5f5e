import type { SignedIn } from '@koble/accounts/schema';
import type { ChangeSignature } from './change-queries';
import { findSigner, insertSignature } from './signature-queries';
import type { StepOf } from './take-step';

/** Writes down who accepts the terms on the table, under the names that they have today. */
export async function sign(of: StepOf, actor: SignedIn): Promise<void> {
  const { trx, agreement } = of;
  await insertSignature(trx, {
    ...(await signatureOf(of, actor)),
    agreementId: agreement.id,
    termsNumber: agreement.termsNumber,
  });
}

/** A yes of whoever acts, under the names that they have today. */
export async function signatureOf(
  { trx, side, at }: StepOf,
  actor: SignedIn,
): Promise<ChangeSignature> {
  // `lockForAction` lets nobody through who acts as themself.
  if (actor.kind === 'candidate') throw new Error('signs for no organisation');
  const { personId, role } = actor;
  return { ...(await findSigner(trx, actor)), side, personId, role, at };
}

import { recordAct } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import { emitEvent, type Trx } from '@koble/db';
import type { AgreementEvent } from './agreement-events';
import { insertAgreementEvent } from './agreement-queries';
import type { HistoryKind, Side } from './agreement-input';

interface Step {
  agreementId: string;
  side: Side;
  at: Date;
  kind: HistoryKind;
  /** The terms that the step laid on the table or accepted. */
  termsNumber: number | null;
  event: AgreementEvent;
}

/** Writes a step that somebody took into the history and the audit log, and tells of it. */
export async function recordStep(trx: Trx, actor: SignedIn, step: Step): Promise<void> {
  const { event, ...line } = step;
  await insertAgreementEvent(trx, { ...line, personId: actor.personId });
  await recordAct(trx, actor, {
    action: `agreement.${step.kind}`,
    objectKind: 'agreement',
    objectId: step.agreementId,
  });
  await emitEvent(trx, event);
}

import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { FileStore } from '@koble/files';
import type { Clock } from '@koble/kernel';
import { confirmSlot } from '@koble/pilots';
import type { z } from 'zod';
import { mayMove } from './agreement';
import type { Acceptance } from './agreement-input';
import { answerBy } from './deadline';
import { freezeDocument } from './freeze-document';
import { sign } from './sign';
import { move, takeStep } from './take-step';

/** What an acceptance needs, and so every step. */
export interface AgreementPlace {
  db: Db;
  clock: Clock;
  files: FileStore;
}

/**
 * Says a side's yes to the terms of this number. The second yes to the same makes the agreement: its slot is confirmed, and what was
 * agreed on is frozen as a PDF. Errors: those of `lockForAction`, among them `agreements.changed_meanwhile` where there are newer
 * terms; `files.store_unavailable`, with nothing accepted.
 */
export async function acceptAgreement(
  place: AgreementPlace,
  actor: SignedIn,
  seen: z.output<typeof Acceptance>,
): Promise<void> {
  await takeStep(place, actor, {
    ...seen,
    action: 'accept',
    change: async (of) => {
      const { trx, agreement, side, at } = of;
      const { id: agreementId, termsNumber } = agreement;
      const told = { agreementId, by: actor.personId, side };
      const isSecond = mayMove(agreement, 'accept', side);
      await sign(of, actor);
      if (!isSecond)
        return {
          set: { ...move(of, 'sign'), deadlineOn: answerBy(at) },
          kind: 'signed',
          termsNumber,
          event: { kind: 'agreement.signed', ...told },
        };
      await confirmSlot(trx, agreementId);
      await freezeDocument({ trx, files: place.files, at }, agreement);
      return {
        set: { ...move(of, 'accept'), acceptedAt: at, deadlineOn: null },
        kind: 'accepted',
        termsNumber,
        event: { kind: 'agreement.accepted', ...told },
      };
    },
  });
}

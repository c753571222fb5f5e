import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import type { z } from 'zod';
import { proposedText } from './propose-decline-text';
import type { Decline } from './schema';
import { move, takeStep } from './take-step';
import { refuseTellingWho } from './telling-who';

/**
 * Says no, with a reason and a text that the other side reads; an empty text becomes the proposed one in their language. Errors:
 * `introductions.tells_who` (field `text`) for a candidate's text that names them; those of `lockForAction`.
 */
export async function declineIntroduction(
  place: { db: Db; clock: Clock },
  actor: SignedIn,
  { reason, text, ...input }: z.output<typeof Decline>,
): Promise<void> {
  await takeStep(place, actor, {
    ...input,
    action: 'decline',
    change: async (of) => {
      const { trx, introduction, side, at } = of;
      await refuseTellingWho(trx, actor, { text });
      return {
        set: {
          ...move(of, 'decline'),
          declineReason: reason,
          declineText: text === '' ? await proposedText(trx, of, reason) : text,
          declinedBy: side,
          closedAt: at,
          ...(side === 'receiver' ? { answeredAt: at, answeredBy: actor.personId } : {}),
        },
        kind: 'declined',
        event: {
          kind: 'introduction.declined',
          introductionId: introduction.id,
          by: actor.personId,
          side,
        },
      };
    },
  });
}

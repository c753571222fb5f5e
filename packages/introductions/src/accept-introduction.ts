import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import type { z } from 'zod';
import type { AtVersion } from './schema';
import { move, takeStep } from './take-step';

/**
 * Says yes, to this other side alone. With the second yes both are introduced, and names and contact are there for each other; of
 * an adviser's proposal the first yes waits for the other's. Errors: those of `lockForAction`, among them
 * `introductions.not_yours` for an adviser who acts for a client.
 */
export async function acceptIntroduction(
  place: { db: Db; clock: Clock },
  actor: SignedIn,
  input: z.output<typeof AtVersion>,
): Promise<void> {
  const by = actor.personId;
  await takeStep(place, actor, {
    ...input,
    action: 'accept',
    change: (of) => {
      const { introduction, side, at } = of;
      const after = move(of, 'accept');
      const isReceiver = side === 'receiver';
      const introductionId = introduction.id;
      return {
        set: {
          ...after,
          ...(isReceiver ? { answeredAt: at, answeredBy: by } : { sentBy: by }),
        },
        ...(after.state === 'introduced'
          ? {
              kind: 'introduced',
              event: { kind: 'introduction.introduced', introductionId, by },
            }
          : {
              kind: 'accepted',
              event: { kind: 'introduction.accepted', introductionId, by, side },
            }),
      };
    },
  });
}

import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import type { z } from 'zod';
import type { AtVersion } from './schema';
import { move, takeStep } from './take-step';

/**
 * Takes a yes back: before the other's answer, or afterwards, when names and contact are hidden again and the thread is closed.
 * Errors: those of `lockForAction`.
 */
export async function withdrawIntroduction(
  place: { db: Db; clock: Clock },
  actor: SignedIn,
  input: z.output<typeof AtVersion>,
): Promise<void> {
  await takeStep(place, actor, {
    ...input,
    action: 'withdraw',
    change: (of) => ({
      set: { ...move(of, 'withdraw'), closedAt: of.at },
      kind: 'withdrawn',
      event: {
        kind: 'introduction.withdrawn',
        introductionId: of.introduction.id,
        by: actor.personId,
        side: of.side,
      },
    }),
  });
}

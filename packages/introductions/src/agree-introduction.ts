import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import type { z } from 'zod';
import type { AtVersion } from './schema';
import { move, takeStep } from './take-step';

/** Says that the two have agreed, for both; either may. Errors: those of `lockForAction`. */
export async function agreeIntroduction(
  place: { db: Db; clock: Clock },
  actor: SignedIn,
  input: z.output<typeof AtVersion>,
): Promise<void> {
  await takeStep(place, actor, {
    ...input,
    action: 'agree',
    change: (of) => ({
      set: move(of, 'agree'),
      kind: 'agreed',
      event: {
        kind: 'introduction.agreed',
        introductionId: of.introduction.id,
        by: actor.personId,
        side: of.side,
      },
    }),
  });
}

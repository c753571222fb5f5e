import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import type { z } from 'zod';
import type { AtVersion } from './schema';
import { takeStep } from './take-step';

/** An adviser who was asked takes it on. Errors: those of `lockForAction`. */
export async function stepIn(
  place: { db: Db; clock: Clock },
  actor: SignedIn,
  input: z.output<typeof AtVersion>,
): Promise<void> {
  await takeStep(place, actor, {
    ...input,
    action: 'step_in',
    change: ({ introduction }) => ({
      set: { adviserPart: 'stepped_in', adviserPersonId: actor.personId },
      kind: 'stepped_in',
      event: {
        kind: 'introduction.adviser_joined',
        introductionId: introduction.id,
        by: actor.personId,
      },
    }),
  });
}

import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import type { z } from 'zod';
import type { AtVersion } from './schema';
import { move, takeStep } from './take-step';

/** The receiver says that they think about it; the clock runs on. Errors: those of `lockForAction`. */
export async function considerIntroduction(
  place: { db: Db; clock: Clock },
  actor: SignedIn,
  input: z.output<typeof AtVersion>,
): Promise<void> {
  await takeStep(place, actor, {
    ...input,
    action: 'consider',
    change: (of) => ({ set: move(of, 'consider'), kind: 'considering', event: null }),
  });
}

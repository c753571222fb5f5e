import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import type { z } from 'zod';
import type { Cosignature } from './schema';
import { takeStep } from './take-step';
import { refuseContact } from './telling-who';

/**
 * An adviser says something for it, in one sentence that both sides read before they answer. Errors: `introductions.tells_who`
 * (field `note`) for an address or a phone number; those of `lockForAction`.
 */
export async function cosignIntroduction(
  place: { db: Db; clock: Clock },
  actor: SignedIn,
  { note, ...input }: z.output<typeof Cosignature>,
): Promise<void> {
  refuseContact({ note });
  await takeStep(place, actor, {
    ...input,
    action: 'cosign',
    change: ({ introduction }) => ({
      set: { adviserPart: 'cosigned', adviserPersonId: actor.personId, adviserNote: note },
      kind: 'cosigned',
      event: {
        kind: 'introduction.adviser_joined',
        introductionId: introduction.id,
        by: actor.personId,
      },
    }),
  });
}

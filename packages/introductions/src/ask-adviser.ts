import type { SignedIn } from '@koble/accounts/schema';
import type { Db, Trx } from '@koble/db';
import type { Clock } from '@koble/kernel';
import type { z } from 'zod';
import { introductionError } from './introduction-error';
import type { IntroductionRow } from './introduction-queries';
import { isOperator, isShutOutBy } from './interest-object-queries';
import type { AdviserAsked } from './schema';
import { takeStep } from './take-step';

/**
 * Asks a garden's or incubator's advisers to help; they see the introduction from then on, and of a candidate the nameless card.
 * Errors: `introductions.unknown_operator` (field `operatorId`), also for one that is a side itself or that the person on either
 * side has shut out; those of `lockForAction`.
 */
export async function askAdviser(
  place: { db: Db; clock: Clock },
  actor: SignedIn,
  { operatorId, ...input }: z.output<typeof AdviserAsked>,
): Promise<void> {
  await takeStep(place, actor, {
    ...input,
    action: 'ask_adviser',
    change: async ({ trx, introduction }) => {
      await refuseOperator(trx, introduction, operatorId);
      return {
        set: {
          adviserOrganisationId: operatorId,
          adviserPersonId: null,
          adviserPart: 'asked',
          adviserNote: null,
        },
        kind: 'adviser_asked',
        event: {
          kind: 'introduction.adviser_asked',
          introductionId: introduction.id,
          by: actor.personId,
        },
      };
    },
  });
}

async function refuseOperator(
  trx: Trx,
  { receiverOrganisationId, initiatorPersonId, receiverPersonId }: IntroductionRow,
  operatorId: string,
): Promise<void> {
  const personId = initiatorPersonId ?? receiverPersonId;
  if (
    operatorId === receiverOrganisationId ||
    !(await isOperator(trx, operatorId)) ||
    (personId !== null && (await isShutOutBy(trx, personId, operatorId)))
  )
    throw introductionError('introductions.unknown_operator', 'invalid', { field: 'operatorId' });
}

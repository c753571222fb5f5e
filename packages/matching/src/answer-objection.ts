import { asActor, recordAct, writesFor } from '@koble/accounts';
import type { OrganisationActor } from '@koble/accounts/schema';
import { emitEvent, type Db } from '@koble/db';
import { AppError, type Clock } from '@koble/kernel';
import type { MatchingErrorCode } from './matching-error';
import type { ObjectionAnswer } from './objection';
import type { MatchingEvent } from './objection-event';
import { lockObjection, setAnswered } from './objection-queries';

/**
 * An adviser's answer to an objection of somebody else's; whoever made it is told. Errors: `matching.not_an_adviser`,
 * `matching.no_such_objection` (also for one that the adviser may not see, and for their own), `matching.answered_already`.
 */
export async function answerObjection(
  { db, clock }: { db: Db; clock: Clock },
  actor: OrganisationActor<'operator'>,
  { id, answer }: ObjectionAnswer,
): Promise<void> {
  refuseUnlessAdviser(actor);
  await asActor(db, actor, async (trx) => {
    const objection = await lockObjection(trx, id);
    if (objection === undefined)
      throw new AppError<MatchingErrorCode>('matching.no_such_objection', 'not_found');
    if (objection.state === 'answered')
      throw new AppError<MatchingErrorCode>('matching.answered_already', 'conflict');
    await setAnswered(trx, id, {
      answer,
      answeredBy: actor.personId,
      answeredFor: actor.organisationId,
      answeredAt: clock.now(),
    });
    await recordAct(trx, actor, {
      action: 'objection.answered',
      objectKind: 'match_objection',
      objectId: id,
    });
    await emitEvent<MatchingEvent>(trx, { kind: 'objection.answered', objectionId: id });
  });
}

export function refuseUnlessAdviser(actor: OrganisationActor<'operator'>): void {
  if (!writesFor(actor, actor.organisationId))
    throw new AppError<MatchingErrorCode>('matching.not_an_adviser', 'forbidden');
}

import { asActor, recordAct } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { AppError, type Clock } from '@koble/kernel';
import type { MatchingErrorCode } from './matching-error';
import type { ObjectionInput } from './objection';
import { insertObjection, wasShown } from './objection-queries';

/**
 * Says that an explanation that was shown to the actor is wrong: an operator's adviser looks at it. The log keeps what was shown.
 * Competent human oversight is asked of whoever ranks people for work (AI Act art. 26).
 * Errors: `matching.no_such_answer` (also for what was shown to somebody else), `matching.objected_already`.
 */
export async function objectToMatch(
  { db, clock }: { db: Db; clock: Clock },
  actor: SignedIn,
  { about, reason }: ObjectionInput,
): Promise<{ id: string }> {
  const organisationId = actor.kind === 'candidate' ? null : actor.organisationId;
  return asActor(db, actor, async (trx) => {
    if (!(await wasShown(trx, about, organisationId)))
      throw new AppError<MatchingErrorCode>('matching.no_such_answer', 'not_found');
    const id = await insertObjection(trx, {
      matchLogId: about.logId,
      aboutKind: about.kind,
      aboutId: about.id,
      personId: actor.personId,
      organisationId,
      reason,
      createdAt: clock.now(),
    });
    if (id === undefined)
      throw new AppError<MatchingErrorCode>('matching.objected_already', 'conflict');
    await recordAct(trx, actor, {
      action: 'objection.made',
      objectKind: 'match_objection',
      objectId: id,
    });
    return { id };
  });
}

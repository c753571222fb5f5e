import { asActor } from '@koble/accounts';
import type { OrganisationActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { countAnswers } from './answer-habit-queries';
import type { OwnAnswers } from './schema';

/** How the actor's own organisation has answered in the last twelve months. */
export function countOwnAnswers(
  { db, clock }: { db: Db; clock: Clock },
  actor: OrganisationActor,
): Promise<OwnAnswers> {
  return asActor(db, actor, (trx) => countAnswers(trx, actor.organisationId, clock.now()));
}

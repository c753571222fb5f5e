import { asActor, recordAct } from '@koble/accounts';
import type { PersonActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { candidateTitle } from './candidate';
import { upsertCandidate } from './candidate-queries';
import { confirmedAt } from './confirmed-at';
import { readStated } from './read-stated';
import { salaryColumns } from './salary-wish';
import type { CandidateInput } from './schema';

/**
 * Saves the actor's own profile, the first or the one they have, and thereby confirms it for 26 weeks. Errors: those of
 * `readStated`.
 */
export async function saveCandidate(
  { db, clock }: { db: Db; clock: Clock },
  actor: PersonActor,
  { salaryWish, paused, ...stated }: CandidateInput,
): Promise<{ id: string }> {
  const profile = {
    ...stated,
    ...readStated(stated),
    ...salaryColumns(salaryWish),
    ...confirmedAt(clock.now()),
    personId: actor.personId,
    state: paused ? 'paused' : 'active',
    title: candidateTitle(stated.occupations),
  } as const;
  return asActor(db, actor, async (trx) => {
    const id = await upsertCandidate(trx, profile);
    await recordAct(trx, actor, {
      action: 'profile.saved',
      objectKind: 'candidate',
      objectId: id,
    });
    return { id };
  });
}

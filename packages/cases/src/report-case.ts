import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import type { CaseVersion } from './case-schema';
import type { CompanyActor } from './record-step';
import { takeMove } from './take-move';

/** Closes a case that has been reported to its giver: nobody is reminded any more. Errors: those of `takeMove`. */
export async function reportCase(
  place: { db: Db; clock: Clock },
  actor: CompanyActor,
  input: CaseVersion,
): Promise<void> {
  await takeMove(place, actor, { ...input, move: 'report', change: () => ({}) });
}

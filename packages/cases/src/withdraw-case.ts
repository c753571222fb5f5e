import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import type { CaseVersion } from './case-schema';
import type { CompanyActor } from './record-step';
import { takeMove } from './take-move';

/** Gives up a plan, an application or a grant; a grant that is given up is aid no more. Errors: those of `takeMove`. */
export async function withdrawCase(
  place: { db: Db; clock: Clock },
  actor: CompanyActor,
  input: CaseVersion,
): Promise<void> {
  await takeMove(place, actor, {
    ...input,
    move: 'withdraw',
    change: () => ({ grantedOre: null, nokPerEur: null }),
  });
}

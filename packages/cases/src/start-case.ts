import { asActor } from '@koble/accounts';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { beginCase, readScheme } from './begin-case';
import type { CaseStart } from './case-schema';
import type { CompanyActor } from './record-step';

/**
 * Begins to follow an application, planned or already sent, with the checklist of its call. Gives its id. Errors: those of
 * `readScheme` and `beginCase`.
 */
export async function startCase(
  { db, clock }: { db: Db; clock: Clock },
  actor: CompanyActor,
  { about, ...input }: CaseStart,
): Promise<{ id: string }> {
  const scheme = await readScheme(db, actor, about);
  return asActor(db, actor, (trx) =>
    beginCase(trx, actor, { ...input, scheme, jointId: null, at: clock.now() }),
  );
}

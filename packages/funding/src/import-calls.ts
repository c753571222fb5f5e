import { errorForLog, inTransaction, type Db, type Trx } from '@koble/db';
import type { Clock } from '@koble/kernel';
import type { CallOrigin } from './call-origin';
import { joinFacts, readImportedCall, type ImportedCall } from './imported-call';
import { lockHeldCall, waitForOtherImports } from './imported-call-queries';
import { lastCheck, planImportedCall, saysOf, type CallPlan } from './plan-imported-call';
import { seeCallAgain, writeImportedCall } from './write-imported-call';

/** What became of a call, or would in a dry run. */
export type CallOutcome = CallPlan | { kind: 'refused'; reason: string };

interface Import {
  origin: CallOrigin;
  calls: readonly ImportedCall[];
  /** Says what would be done, and writes nothing. */
  dryRun: boolean;
}

/**
 * Takes calls in that a feed or a file says are open, all in one transaction; one that cannot be a call is refused and the rest
 * go on. The same again writes nothing but the day it was seen on. Gives what became of each, in their order.
 */
export async function importCalls(
  { db, clock }: { db: Db; clock: Clock },
  { origin, calls, dryRun }: Import,
): Promise<CallOutcome[]> {
  const now = clock.now();
  return inTransaction(db, async (trx) => {
    await waitForOtherImports(trx);
    const outcomes: CallOutcome[] = [];
    for (const raw of calls) {
      const imported = readImportedCall(raw, now);
      outcomes.push(
        'reason' in imported
          ? { kind: 'refused', reason: imported.reason }
          : await takeInAlone(trx, { origin, imported, now, dryRun }),
      );
    }
    return outcomes;
  });
}

interface Taking {
  origin: CallOrigin;
  imported: ImportedCall;
  now: Date;
  dryRun: boolean;
}

/** What the database refuses of one call (PostgreSQL's classes 22 and 23) takes nothing of the others with it. */
async function takeInAlone(trx: Trx, taking: Taking): Promise<CallOutcome> {
  try {
    return await inTransaction(trx, (alone) => takeIn(alone, taking));
  } catch (error) {
    const { code = '', constraint = code } = errorForLog(error);
    if (!/^2[23]/.test(code)) throw error;
    return { kind: 'refused', reason: `the database refuses it: ${constraint}` };
  }
}

async function takeIn(trx: Trx, { dryRun, ...of }: Taking): Promise<CallOutcome> {
  const { slug } = of.imported.call;
  const held = await lockHeldCall(trx, slug);
  const plan = planImportedCall(held, of);
  if (plan.kind === 'kept') return plan;
  const check = lastCheck(held, of.imported);
  if (held !== undefined && plan.kind === 'unchanged') {
    if (!dryRun) await seeCallAgain(trx, { ...of, held: held.call, check });
    return plan;
  }
  const { state: _, ...facts } = plan.kind === 'changed' ? plan.facts : saysOf(of.imported);
  const joined = joinFacts({ ...facts, ...check, slug }, of.now);
  if (joined === undefined)
    return { kind: 'refused', reason: 'what was written by hand does not go with it any more' };
  const isOurs = dryRun || (await writeImportedCall(trx, { ...of, held: held?.call, joined }));
  return isOurs ? plan : { kind: 'kept', by: 'hand' };
}

import { inTransaction, type Db, type Trx } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { randomUUID } from 'node:crypto';
import { callProblems } from './call-problems';
import type { CallOrigin } from './call-origin';
import { getCallBySlug, upsertPublishedCall } from './call-queries';
import { saveFunder } from './funder-queries';
import { readImportedCall, type ImportedCall } from './imported-call';
import { lockHeldCall, saveSaid, setCheckedOn, waitForOtherImports } from './imported-call-queries';
import { keepStanding, keepVersion } from './keep-version';
import { planImportedCall, saysOf, type CallPlan, type HeldCall } from './plan-imported-call';
import { CallInput } from './schema';

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
          : await takeIn(trx, { origin, imported, now, dryRun }),
      );
    }
    return outcomes;
  });
}

async function takeIn(
  trx: Trx,
  of: { origin: CallOrigin; imported: ImportedCall; now: Date; dryRun: boolean },
): Promise<CallOutcome> {
  const held = await lockHeldCall(trx, of.imported.call.slug);
  const plan = planImportedCall(held, of);
  if (of.dryRun || plan.kind === 'kept') return plan;
  if (held !== undefined && plan.kind === 'unchanged') {
    await seeAgain(trx, held, of);
    return plan;
  }
  const facts = plan.kind === 'changed' ? plan.facts : saysOf(of.imported);
  return (await write(trx, { ...of, held, facts })) ?? plan;
}

/** Gives why not, where the source's facts and those that a person wrote cannot stand in one call. */
async function write(
  trx: Trx,
  {
    origin,
    imported,
    held,
    facts,
    now,
  }: {
    origin: CallOrigin;
    imported: ImportedCall;
    held: HeldCall | undefined;
    facts: Readonly<Record<string, unknown>>;
    now: Date;
  },
): Promise<CallOutcome | undefined> {
  const { funder, state: _, ...fields } = facts;
  const name = String(funder);
  const funderId = await saveFunder(trx, { id: randomUUID(), name, at: now });
  const { slug, checkedOn } = imported.call;
  const parsed = CallInput.safeParse({
    ...fields,
    slug,
    funderId,
    checkedOn: held === undefined ? checkedOn : dayOfCheck(held, imported),
  });
  if (!parsed.success || callProblems(parsed.data, now).length > 0)
    return { kind: 'refused', reason: 'what was written by hand does not go with it any more' };
  if (held !== undefined) await keepStanding(trx, held.call);
  const id = await upsertPublishedCall(trx, parsed.data, { now });
  await keepVersion(trx, await getCallBySlug(trx, slug), { origin, at: now });
  await saveSaid(trx, { id, origin, originId: imported.originId, said: saysOf(imported) });
  return undefined;
}

async function seeAgain(
  trx: Trx,
  held: HeldCall,
  { origin, imported }: { origin: CallOrigin; imported: ImportedCall },
): Promise<void> {
  const { originId } = imported;
  await saveSaid(trx, { id: held.call.id, origin, originId, said: saysOf(imported) });
  const checkedOn = dayOfCheck(held, imported);
  if (checkedOn !== held.call.checkedOn) await setCheckedOn(trx, held.call.id, checkedOn);
}

/** The source's, unless a person has checked the call since. */
function dayOfCheck({ call }: HeldCall, { call: { checkedBy, checkedOn } }: ImportedCall): string {
  return call.checkedBy === checkedBy && checkedOn > call.checkedOn ? checkedOn : call.checkedOn;
}

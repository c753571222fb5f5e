import { inTransaction, type Db } from '@koble/db';
import { osloDate, type Clock, type IsoDate } from '@koble/kernel';
import { dueStep, type ClockStep } from './answer-clock';
import { claimIntroduction, listDue } from './due-queries';
import { takeClockStep } from './take-clock-step';

/** How many of each step were taken. */
export type ClockSteps = Record<ClockStep, number>;

/**
 * Takes every step of the clock that is due now: reminders, the honest end of what nobody answered, the pause of silent listings and
 * the later question of what came of it. Any number of workers may do so at the same time, and be killed at any moment: each step is
 * taken once, in a transaction of its own with all that it brings. One that fails keeps no other waiting; an AggregateError tells
 * of those that failed, in the end.
 */
export async function advanceClock(db: Db, clock: Clock): Promise<ClockSteps> {
  const taken = { remind_first: 0, remind_second: 0, expire: 0, pause: 0, ask_outcome: 0 };
  for (;;) {
    const { steps, failures } = await takeDueSteps(db, clock);
    for (const step of steps) taken[step] += 1;
    // What is due and not taken is in another worker's hands, or failed.
    if (steps.length > 0) continue;
    if (failures.length > 0) throw new AggregateError(failures, 'steps of the clock failed');
    return taken;
  }
}

async function takeDueSteps(
  db: Db,
  clock: Clock,
): Promise<{ steps: ClockStep[]; failures: unknown[] }> {
  const at = clock.now();
  const today = osloDate(at);
  const steps: ClockStep[] = [];
  const failures: unknown[] = [];
  for (const id of await listDue(db, today))
    try {
      const step = await takeDueStep(db, id, { at, today });
      if (step !== undefined) steps.push(step);
    } catch (error) {
      failures.push(error);
    }
  return { steps, failures };
}

async function takeDueStep(
  db: Db,
  id: string,
  { at, today }: { at: Date; today: IsoDate },
): Promise<ClockStep | undefined> {
  return inTransaction(db, async (trx) => {
    const introduction = await claimIntroduction(trx, id);
    const step = introduction && dueStep(introduction, today);
    if (introduction === undefined || step === undefined) return undefined;
    await takeClockStep(trx, introduction, { step, at });
    return step;
  });
}

import { addDays, type IsoDate } from '@koble/kernel';
import type { TaskKind } from './plan-kinds';
import type { PlanPicture } from './plan-picture';

/** In which time the others are asked: they have a week to think, and a deadline comes no later for it. Our own judgement. */
const ASK_DAYS = 7;

export interface PlannedTask {
  kind: TaskKind;
  /** The call that is applied to or reported to. */
  partId: string | null;
  dueOn: IsoDate | null;
}

/**
 * What has to be done for a plan by when: ask the person and the partner within a week, and before the start and the first deadline;
 * apply by each deadline or where there is none the day before the start (a call pays nothing that was begun before the application
 * was sent); start; and report when the pilot is over or when the call wants it done at the latest.
 */
export function plannedTasks(picture: PlanPicture, today: IsoDate): PlannedTask[] {
  const { person, pilot, calls, calendar, startsOn } = picture;
  const endsOn = calendar.find(({ what }) => what === 'pilot_end')?.on ?? null;
  const dayBefore = startsOn === null || startsOn <= today ? null : addDays(startsOn, -1);
  const deadlines = calls.map(({ deadline }) => deadline);
  const askBy = earliest([addDays(today, ASK_DAYS), dayBefore, ...deadlines]);
  const ask = { partId: null, dueOn: askBy };
  return [
    ...(person === null ? [] : [{ kind: 'ask_person' as const, ...ask }]),
    ...(pilot === null ? [] : [{ kind: 'ask_partner' as const, ...ask }]),
    ...calls.map(({ id, deadline }) => ({
      kind: 'apply' as const,
      partId: id,
      dueOn: deadline ?? dayBefore,
    })),
    { kind: 'start', partId: null, dueOn: startsOn },
    ...calls.map(({ id, latestEndOn }) => ({
      kind: 'report' as const,
      partId: id,
      dueOn: endsOn ?? latestEndOn,
    })),
  ];
}

function earliest(days: readonly (IsoDate | null)[]): IsoDate | null {
  return days.filter((day) => day !== null).sort()[0] ?? null;
}

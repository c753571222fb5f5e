import { DAY_MS, osloMoment } from '@koble/kernel';

/** As the server takes them: not longer ahead than this. */
const MAX_DAYS_AHEAD = 180;

export type SlotProblem = 'none' | 'passed' | 'too_far' | 'twice';

/** Up to three times as they were typed in `datetime-local` fields, on Norway's clock: "2026-12-01T13:00", empty where none was. */
export type TypedSlots = readonly string[];

/** What is wrong with each of them; the first must be there. */
export function slotProblems(slots: TypedSlots, now: Date): (SlotProblem | undefined)[] {
  const last = now.getTime() + MAX_DAYS_AHEAD * DAY_MS;
  return slots.map((slot, i) => {
    if (slot === '') return i === 0 ? 'none' : undefined;
    const at = momentOf(slot).getTime();
    if (at <= now.getTime()) return 'passed';
    if (at > last) return 'too_far';
    return slots.indexOf(slot) < i ? 'twice' : undefined;
  });
}

/** Those that were typed, as moments in ISO text. */
export function momentsOf(slots: TypedSlots): string[] {
  return slots.filter((slot) => slot !== '').map((slot) => momentOf(slot).toISOString());
}

function momentOf(slot: string): Date {
  const [date = '', time = ''] = slot.split('T');
  return osloMoment(date, time.slice(0, 5));
}

import { slotProblems, type SlotProblem, type TypedSlots } from './slots';

export const REASON_MIN = 10;
export const REASON_MAX = 400;
export const PLACE_MAX = 300;
const PLACE_MIN = 2;
export const MINUTES = [15, 30, 45, 60, 90, 120] as const;

/** A meeting while it is being proposed. */
export interface MeetingDraft {
  reason: string;
  place: string;
  minutes: number;
  slots: TypedSlots;
}

export const NEW_MEETING: MeetingDraft = {
  reason: '',
  place: '',
  minutes: 45,
  slots: ['', '', ''],
};

/** What must be put right: the field, and of a time which one and what is wrong with it. */
export type MeetingProblem =
  { field: 'reason' | 'place' } | { field: `slot-${number}`; n: number; problem: SlotProblem };

export function meetingProblems(draft: MeetingDraft, now: Date): MeetingProblem[] {
  return [
    ...(draft.reason.trim().length < REASON_MIN ? [{ field: 'reason' } as const] : []),
    ...(draft.place.trim().length < PLACE_MIN ? [{ field: 'place' } as const] : []),
    ...slotProblems(draft.slots, now).flatMap((problem, i) =>
      problem === undefined ? [] : [{ field: `slot-${i}`, n: i + 1, problem } as const],
    ),
  ];
}

/** A place that is an address on the web, as one that may be opened; undefined for any other text. */
export function linkOf(place: string): string | undefined {
  const text = place.trim();
  return /^https:\/\/\S+$/.test(text) && URL.canParse(text) ? text : undefined;
}

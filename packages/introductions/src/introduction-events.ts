/**
 * What happens to an introduction that somebody is to hear of. `by` is the human who did it and is not told; null for the clock.
 * Ids and dates, not names.
 */
export type IntroductionEvent =
  | { kind: 'introduction.sent'; introductionId: string; by: string | null }
  | { kind: 'introduction.proposed'; introductionId: string; by: string | null }
  | { kind: 'introduction.accepted'; introductionId: string; by: string | null; side: EventSide }
  | { kind: 'introduction.introduced'; introductionId: string; by: string | null }
  | { kind: 'introduction.declined'; introductionId: string; by: string | null; side: EventSide }
  | { kind: 'introduction.withdrawn'; introductionId: string; by: string | null; side: EventSide }
  | { kind: 'introduction.filled'; introductionId: string; by: string | null; side: EventSide }
  | { kind: 'introduction.reminder'; introductionId: string; answerBy: string }
  | { kind: 'introduction.expired'; introductionId: string }
  | { kind: 'introduction.listing_paused'; introductionId: string; side: EventSide }
  | { kind: 'introduction.adviser_asked'; introductionId: string; by: string | null }
  | { kind: 'introduction.adviser_joined'; introductionId: string; by: string | null }
  | { kind: 'introduction.agreed'; introductionId: string; by: string | null; side: EventSide }
  | { kind: 'introduction.outcome_asked'; introductionId: string; phase: 'close' | 'quarter' }
  | {
      kind: 'message.written';
      introductionId: string;
      messageId: string;
      by: string | null;
      side: EventSide;
    }
  | {
      kind: 'meeting.proposed';
      introductionId: string;
      meetingId: string;
      by: string | null;
      side: EventSide;
    }
  | {
      kind: 'meeting.accepted';
      introductionId: string;
      meetingId: string;
      by: string | null;
      side: EventSide;
    }
  | {
      kind: 'meeting.declined';
      introductionId: string;
      meetingId: string;
      by: string | null;
      side: EventSide;
    }
  | {
      kind: 'meeting.cancelled';
      introductionId: string;
      meetingId: string;
      by: string | null;
      side: EventSide;
    }
  | { kind: 'meeting.reminder'; introductionId: string; meetingId: string }
  | { kind: 'meeting.next_step_asked'; introductionId: string; meetingId: string };

/** The side that did it, and everybody else who takes part is told; of a listing that is paused the side whose it is. */
export type EventSide = 'initiator' | 'receiver' | 'adviser';

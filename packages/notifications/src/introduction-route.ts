import { assertNever } from '@koble/kernel';
import type { IntroductionEvent } from '@koble/introductions';
import type { NotificationTopic } from './notification-topics';

export type Side = 'initiator' | 'receiver' | 'adviser';

/** `from` is the side that did it; `counterpart` where each side is told of the other one. */
export interface Route {
  topic: NotificationTopic;
  to: readonly Side[];
  from: Side | 'counterpart';
}

const BOTH = ['initiator', 'receiver'] as const;
const ALL = ['initiator', 'receiver', 'adviser'] as const;

/** Which sides of an introduction are told of what happened to it. `waiting` are those that have not said yes. */
export function routeOf(event: IntroductionEvent, waiting: readonly Side[]): Route {
  switch (event.kind) {
    case 'introduction.sent':
      return { topic: 'interest', to: ['receiver'], from: 'initiator' };
    case 'introduction.proposed':
      return { topic: 'interest', to: BOTH, from: 'adviser' };
    case 'introduction.adviser_asked':
      return { topic: 'interest', to: ['adviser'], from: 'counterpart' };
    case 'introduction.adviser_joined':
      return { topic: 'answer', to: BOTH, from: 'adviser' };
    case 'introduction.introduced':
    case 'introduction.expired':
      return { topic: 'answer', to: ALL, from: 'counterpart' };
    case 'introduction.accepted':
    case 'introduction.declined':
    case 'introduction.withdrawn':
    case 'introduction.filled':
    case 'introduction.agreed':
      return { topic: 'answer', to: allBut(event.side), from: event.side };
    case 'introduction.reminder':
      return { topic: 'reminder', to: waiting, from: 'counterpart' };
    case 'introduction.listing_paused':
      return { topic: 'reminder', to: [event.side], from: 'counterpart' };
    case 'introduction.outcome_asked':
    case 'meeting.next_step_asked':
      return { topic: 'reminder', to: BOTH, from: 'counterpart' };
    case 'message.written':
      return { topic: 'message', to: allBut(event.side), from: event.side };
    case 'meeting.proposed':
    case 'meeting.accepted':
    case 'meeting.declined':
    case 'meeting.cancelled':
      return { topic: 'meeting', to: allBut(event.side), from: event.side };
    case 'meeting.reminder':
      return { topic: 'meeting', to: ALL, from: 'counterpart' };
    default:
      return assertNever(event);
  }
}

function allBut(side: Side): Side[] {
  return ALL.filter((other) => other !== side);
}

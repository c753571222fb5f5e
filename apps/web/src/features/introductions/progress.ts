import type { IntroductionState } from '@koble/introductions/schema';
import { assertNever } from '@koble/kernel';

/** What happens to an introduction that goes well, in order. */
const GOOD_WAY = ['sent', 'read', 'considering', 'introduced', 'meeting', 'agreed'] as const;

type Milestone = Exclude<IntroductionState, 'draft' | 'accepted'>;

/** One dot of the timeline: it has happened, it is where things stand, it ended there, or it is still to come. */
export interface Dot {
  milestone: Milestone;
  status: 'past' | 'now' | 'end' | 'ahead';
}

/** The dots of an introduction: the whole good way with where it stands, or what it came to instead. None for a draft. */
export function dotsOf(state: IntroductionState): Dot[] {
  switch (state) {
    case 'draft':
      return [];
    // One of the two has said yes to an adviser's proposal: the other still considers it.
    case 'accepted':
      return dotsUpTo('considering');
    case 'sent':
    case 'read':
    case 'considering':
    case 'introduced':
    case 'meeting':
    case 'agreed':
      return dotsUpTo(state);
    case 'done':
    case 'declined':
    case 'withdrawn':
    case 'expired':
    case 'filled':
      return [
        { milestone: 'sent', status: 'past' },
        { milestone: state, status: 'end' },
      ];
    default:
      return assertNever(state);
  }
}

function dotsUpTo(reached: (typeof GOOD_WAY)[number]): Dot[] {
  const at = GOOD_WAY.indexOf(reached);
  return GOOD_WAY.map((milestone, i) => ({
    milestone,
    status: i < at ? 'past' : i === at ? 'now' : 'ahead',
  }));
}

/** How far things have come, for a list's filter. */
export type Stage = 'draft' | 'waiting' | 'met' | 'over';

export function stageOf(state: IntroductionState): Stage {
  switch (state) {
    case 'draft':
      return 'draft';
    case 'sent':
    case 'read':
    case 'considering':
    case 'accepted':
      return 'waiting';
    case 'introduced':
    case 'meeting':
    case 'agreed':
      return 'met';
    case 'done':
    case 'declined':
    case 'withdrawn':
    case 'expired':
    case 'filled':
      return 'over';
    default:
      return assertNever(state);
  }
}

import type { AgreementState, AgreementSummary } from '@koble/agreements/schema';

/** The steps that an agreement takes where nobody ends it. */
export const STAGES = [
  'requested',
  'negotiated',
  'accepted',
  'running',
  'delivered',
  'approved',
  'reviewed',
] as const;
export type Stage = (typeof STAGES)[number];

/** How far it has come; null where it has come to nothing. */
export function stageOf(state: AgreementState): Stage | null {
  switch (state) {
    case 'offered':
    case 'countered':
    case 'revised':
      return 'negotiated';
    case 'declined':
    case 'expired':
    case 'cancelled':
      return null;
    case 'requested':
    case 'accepted':
    case 'running':
    case 'delivered':
    case 'approved':
    case 'reviewed':
      return state;
  }
}

export const GROUPS = ['mine', 'other', 'agreed', 'over'] as const;
export type Group = (typeof GROUPS)[number];

/** Under which heading of the list it stands. */
export function groupOf({ state, turn, side }: AgreementSummary): Group {
  if (turn !== null) return turn === side ? 'mine' : 'other';
  return state === 'reviewed' || stageOf(state) === null ? 'over' : 'agreed';
}

/** The columns of a partner's board. */
export const COLUMNS = [
  'requested',
  'negotiating',
  'accepted',
  'running',
  'delivered',
  'done',
] as const;
export type Column = (typeof COLUMNS)[number];

/** In which column it stands; approved work and what came to nothing are done with. */
export function columnOf(state: AgreementState): Column {
  const stage = stageOf(state);
  switch (stage) {
    case 'negotiated':
      return 'negotiating';
    case 'requested':
    case 'accepted':
    case 'running':
    case 'delivered':
      return stage;
    case 'approved':
    case 'reviewed':
    case null:
      return 'done';
  }
}

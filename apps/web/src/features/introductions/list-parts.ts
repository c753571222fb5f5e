import type { IntroductionSummary } from '@koble/introductions/schema';
import { stageOf } from './progress';

type Row = Pick<IntroductionSummary, 'state' | 'sentAt' | 'updatedAt'>;

export const SENT_PARTS = ['all', 'draft', 'waiting', 'met', 'over'] as const;
export type SentPart = (typeof SENT_PARTS)[number];

/** The rows of one part of "my enquiries". */
export function sentPart<One extends Row>(rows: readonly One[], part: SentPart): One[] {
  return rows.filter(({ state }) => part === 'all' || stageOf(state) === part);
}

export const INBOX_PARTS = ['all', 'fresh', 'considering', 'met', 'over'] as const;
export type InboxPart = (typeof INBOX_PARTS)[number];

/** The rows of one part of the inbox; what nobody has begun to answer is fresh. */
export function inboxPart<One extends Row>(rows: readonly One[], part: InboxPart): One[] {
  return rows.filter(({ state }) => part === 'all' || inboxPartOf(state) === part);
}

function inboxPartOf(state: Row['state']): InboxPart {
  if (state === 'sent' || state === 'read') return 'fresh';
  const stage = stageOf(state);
  return stage === 'waiting' ? 'considering' : stage === 'met' ? 'met' : 'over';
}

const ORDER: Record<ReturnType<typeof stageOf>, number> = { draft: 0, waiting: 1, met: 2, over: 3 };

/** What nobody has read first, then what waits for an answer, then what is under way; in each the newest first. */
export function newFirst<One extends Row>(rows: readonly One[]): One[] {
  const rank = ({ state }: Row): number => (state === 'sent' ? 0 : ORDER[stageOf(state)]);
  return rows.toSorted((a, b) => rank(a) - rank(b) || whenOf(b).localeCompare(whenOf(a)));
}

function whenOf({ sentAt, updatedAt }: Row): string {
  return sentAt ?? updatedAt;
}

/** The part that an address names, or the first. */
export function partOf<Part extends string>(
  parts: readonly [Part, ...Part[]],
  text: string | undefined,
): Part {
  return parts.find((part) => part === text) ?? parts[0];
}

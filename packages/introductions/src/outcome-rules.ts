import { AppError } from '@koble/kernel';
import { OUTCOME_PHASES, type Side } from './schema';

export type OutcomeErrorCode = 'outcomes.not_asked' | 'outcomes.closed';

export type OutcomePhase = (typeof OUTCOME_PHASES)[number];

/** One question to one side, and whether it has been answered. */
export interface OutcomeQuestion {
  side: Side;
  phase: OutcomePhase;
  answered: boolean;
}

/** The question that a side may answer, also again: the last one it was asked. Asking the next closes the one before. */
export function openOutcome(
  questions: readonly OutcomeQuestion[],
  side: Side,
): OutcomeQuestion | undefined {
  const asked = questions.filter((question) => question.side === side);
  return OUTCOME_PHASES.map((phase) => asked.find((question) => question.phase === phase)).findLast(
    (question) => question !== undefined,
  );
}

/** Errors: `outcomes.not_asked`, `outcomes.closed` by the next question. */
export function refuseOutcome(
  questions: readonly OutcomeQuestion[],
  { side, phase }: Pick<OutcomeQuestion, 'side' | 'phase'>,
): void {
  if (!questions.some((question) => question.side === side && question.phase === phase))
    throw new AppError<OutcomeErrorCode>('outcomes.not_asked', 'conflict');
  if (openOutcome(questions, side)?.phase !== phase)
    throw new AppError<OutcomeErrorCode>('outcomes.closed', 'conflict');
}

/** The questions that a side has still to answer; none or one. */
export function outcomeAsked(questions: readonly OutcomeQuestion[], side: Side): OutcomePhase[] {
  const open = openOutcome(questions, side);
  return open === undefined || open.answered ? [] : [open.phase];
}

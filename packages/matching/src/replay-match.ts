import type { Db } from '@koble/db';
import { AppError } from '@koble/kernel';
import { fingerprint } from '@koble/kernel/fingerprint';
import { answerNeed, type ShownAnswer } from './answer-need';
import { findMatchLog } from './match-log-queries';
import { RULE_VERSION } from './weights';

export type MatchingErrorCode = 'matching.no_such_answer' | 'matching.rules_changed';

/**
 * Makes a logged answer again from its inputs. `same` says whether it is, to the letter, what was shown then.
 * Errors: `matching.no_such_answer`, and `matching.rules_changed` when the rules are no longer those of the log.
 */
export async function replayMatch(
  { db }: { db: Db },
  logId: string,
): Promise<{ answer: ShownAnswer; same: boolean }> {
  const logged = await findMatchLog(db, logId);
  if (logged === undefined)
    throw new AppError<MatchingErrorCode>('matching.no_such_answer', 'not_found');
  if (logged.ruleVersion !== RULE_VERSION)
    throw new AppError<MatchingErrorCode>('matching.rules_changed', 'conflict', {
      details: { ruleVersion: logged.ruleVersion },
    });
  const answer = answerNeed(logged.demand, logged.supplies);
  return { answer, same: fingerprint(answer) === logged.resultHash };
}

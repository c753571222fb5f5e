import type { Db } from '@koble/db';
import { AppError } from '@koble/kernel';
import { fingerprint } from '@koble/kernel/fingerprint';
import { answerOf, type LoggedAnswer } from './logged-inputs';
import { findMatchLog } from './match-log-queries';
import type { MatchingErrorCode } from './matching-error';
import { RULE_VERSION } from './weights';

/**
 * Makes a logged answer again from its inputs. `same` says whether it is, to the letter, what was shown then.
 * Errors: `matching.no_such_answer`, and `matching.rules_changed` when the rules are no longer those of the log.
 */
export async function replayMatch(
  { db }: { db: Db },
  logId: string,
): Promise<{ answer: LoggedAnswer; same: boolean }> {
  const logged = await findMatchLog(db, logId);
  if (logged === undefined)
    throw new AppError<MatchingErrorCode>('matching.no_such_answer', 'not_found');
  if (logged.ruleVersion !== RULE_VERSION)
    throw new AppError<'matching.rules_changed'>('matching.rules_changed', 'conflict', {
      details: { ruleVersion: logged.ruleVersion },
    });
  const answer = answerOf(logged.inputs);
  return { answer, same: fingerprint(answer) === logged.resultHash };
}

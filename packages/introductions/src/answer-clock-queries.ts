import type { Db } from '@koble/db';
import { DEFAULT_ANSWER_RULE, type AnswerRule } from './answer-clock';

/** The programme's rule for the clock. There is one programme; were there more, the first that has a rule. */
export async function findAnswerRule(db: Db): Promise<AnswerRule> {
  const rule = await db
    .selectFrom('answerClock')
    .select(['firstReminderDays', 'secondReminderDays', 'answerDays', 'pauseDays'])
    .orderBy('programmeId')
    .executeTakeFirst();
  return rule ?? DEFAULT_ANSWER_RULE;
}

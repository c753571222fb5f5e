import type { Match } from '@koble/matching/schema';
import { useTranslation } from 'react-i18next';
import { useAnswerHabit } from '../../shared/answer-habit';
import { reasonsOf } from './plain-words';

/** Why the other side may say yes, and how often it answers. */
export function WhyYes({
  match,
  habit,
}: {
  match: Match;
  habit: Parameters<ReturnType<typeof useAnswerHabit>>[0];
}) {
  const { t } = useTranslation();
  const answerHabit = useAnswerHabit();
  const reasons = reasonsOf(match);
  return (
    <section className="stack">
      <h3 className="small">{t('fit.yes')}</h3>
      <ul className="bullets">
        {reasons.length === 0 && <li>{t('fit.yesNone')}</li>}
        {reasons.map((reason) => (
          <li key={reason}>{t(`fit.yesBecause.${reason}`)}</li>
        ))}
        <li>{answerHabit(habit) ?? t('fit.habitUnknown')}</li>
      </ul>
    </section>
  );
}

import { useTranslation } from 'react-i18next';
import { daysLeft } from '../../shared/days-left';
import { DeadlineTag } from '../../shared/deadline-tag';

/** How long there is to answer. */
export function DaysLeftTag({ answerBy }: { answerBy: string }) {
  const { t } = useTranslation();
  const { days, urgency } = daysLeft(answerBy);
  return (
    <DeadlineTag urgency={urgency}>
      {days > 0
        ? t('introduction.daysLeft', { count: days })
        : days === 0
          ? t('introduction.lastDay')
          : t('introduction.daysOver', { count: -days })}
    </DeadlineTag>
  );
}

import { useTranslation } from 'react-i18next';
import { daysLeft } from '../../shared/days-left';
import { DeadlineTag } from '../../shared/deadline-tag';

/** How long there is for the next step. */
export function DaysLeftTag({ deadlineOn }: { deadlineOn: string }) {
  const { t } = useTranslation();
  const { days, urgency } = daysLeft(deadlineOn);
  return (
    <DeadlineTag urgency={urgency}>
      {days > 0 ? t('agreement.daysLeft', { count: days }) : t('agreement.lastDay')}
    </DeadlineTag>
  );
}

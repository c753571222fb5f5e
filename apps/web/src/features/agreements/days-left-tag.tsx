import { Tag } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { daysLeft } from '../../shared/days-left';

const TONES = { calm: 'neutral', soon: 'warning', late: 'danger' } as const;

/** How long there is for the next step; what the colour says, the words and the drawing say too. */
export function DaysLeftTag({ deadlineOn }: { deadlineOn: string }) {
  const { t } = useTranslation();
  const { days, urgency } = daysLeft(deadlineOn);
  return (
    <Tag tone={TONES[urgency]} icon={urgency === 'late' ? 'alert' : 'clock'}>
      {days > 0 ? t('agreement.daysLeft', { count: days }) : t('agreement.lastDay')}
    </Tag>
  );
}

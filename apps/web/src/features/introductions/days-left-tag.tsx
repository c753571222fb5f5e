import { Tag } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { daysLeft } from '../../shared/days-left';

const TONES = { calm: 'neutral', soon: 'warning', late: 'danger' } as const;

/** How long there is to answer; what the colour says, the words and the drawing say too. */
export function DaysLeftTag({ answerBy }: { answerBy: string }) {
  const { t } = useTranslation();
  const { days, urgency } = daysLeft(answerBy);
  return (
    <Tag tone={TONES[urgency]} icon={urgency === 'late' ? 'alert' : 'clock'}>
      {days > 0
        ? t('introduction.daysLeft', { count: days })
        : days === 0
          ? t('introduction.lastDay')
          : t('introduction.daysOver', { count: -days })}
    </Tag>
  );
}

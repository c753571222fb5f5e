import type { AgreementSummary } from '@koble/agreements/schema';
import { Tag, type IconName, type Tone } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { groupOf, type Group } from './progress';

const LOOKS: Record<Group, { tone: Tone; icon?: IconName }> = {
  mine: { tone: 'accent' },
  other: { tone: 'info', icon: 'clock' },
  agreed: { tone: 'success', icon: 'check' },
  over: { tone: 'neutral' },
};

/** Where an agreement stands, in a word. */
export function StateTag({ one }: { one: AgreementSummary }) {
  const { t } = useTranslation();
  const { tone, icon } = LOOKS[groupOf(one)];
  return (
    <Tag tone={tone} icon={icon}>
      {t(`agreement.state.${one.state}`)}
    </Tag>
  );
}

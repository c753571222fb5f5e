import type { IntroductionState } from '@koble/introductions/schema';
import { Tag, type IconName, type Tone } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { stageOf, type Stage } from './progress';

const LOOKS: Record<Stage, { tone: Tone; icon?: IconName }> = {
  draft: { tone: 'neutral' },
  waiting: { tone: 'info', icon: 'clock' },
  met: { tone: 'success', icon: 'check' },
  over: { tone: 'neutral' },
};

/** Where an introduction stands, in a word. */
export function StateTag({ state }: { state: IntroductionState }) {
  const { t } = useTranslation();
  const { tone, icon } = LOOKS[stageOf(state)];
  return (
    <Tag tone={tone} icon={icon}>
      {t(`introduction.state.${state}`)}
    </Tag>
  );
}

import type { IntroductionState } from '@koble/introductions/schema';
import { useTranslation } from 'react-i18next';
import { dotsOf } from './progress';

/** How far it has come, as dots with words; on a phone only the word of where it stands is seen, and all are read. */
export function Dots({ state }: { state: IntroductionState }) {
  const { t } = useTranslation();
  const dots = dotsOf(state);
  if (dots.length === 0) return null;
  return (
    <ol className="dots" aria-label={t('introduction.progress')}>
      {dots.map(({ milestone, status }) => (
        <li
          key={milestone}
          data-status={status}
          {...(status === 'now' ? { 'aria-current': 'step' } : {})}
        >
          <span className="dot-word">{t(`introduction.state.${milestone}`)}</span>
          <span className="visually-hidden">: {t(`introduction.dot.${status}`)}</span>
        </li>
      ))}
    </ol>
  );
}

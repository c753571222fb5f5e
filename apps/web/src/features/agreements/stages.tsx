import type { AgreementState } from '@koble/agreements/schema';
import { useTranslation } from 'react-i18next';
import { stageOf, STAGES } from './progress';

/** How far an agreement has come, of the steps to a pilot that is done; nothing for one that has come to nothing. */
export function Stages({ state }: { state: AgreementState }) {
  const { t } = useTranslation();
  const now = stageOf(state);
  if (now === null) return null;
  const reached = STAGES.indexOf(now);
  return (
    <ol className="stages" aria-label={t('agreement.stages')}>
      {STAGES.map((stage, index) => (
        <li
          key={stage}
          data-reached={index <= reached}
          {...(index === reached ? { 'aria-current': 'step' } : {})}
        >
          {t(`agreement.stage.${stage}`)}
        </li>
      ))}
    </ol>
  );
}

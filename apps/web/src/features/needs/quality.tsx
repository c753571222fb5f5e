import { needAdvice, type NeedInput } from '@koble/needs/schema';
import { useTranslation } from 'react-i18next';
import { FittingPeople } from './fitting-people';

const MOST = 3;

/** How well a need can be matched, and what would help most. Never in the way. */
export function Quality({ need }: { need: NeedInput }) {
  const { t } = useTranslation();
  const { score, advice } = needAdvice(need);
  return (
    <aside className="quality" aria-labelledby="quality">
      <h2 id="quality" className="small">
        {t('wizard.quality')}
      </h2>
      <p className="quality-score">
        <progress value={score} max={100} aria-labelledby="quality" />
        <span>{t('wizard.qualityScore', { score })}</span>
      </p>
      {need.wants.includes('people') && <FittingPeople skillsMust={need.skillsMust} />}
      {advice.length > 0 && (
        <>
          <p className="quiet">{t('wizard.qualityHelp')}</p>
          <ul className="bullets">
            {advice.slice(0, MOST).map((one) => (
              <li key={one}>{t(`wizard.advice.${one}`)}</li>
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}

import { needAdvice, type NeedInput } from '@koble/needs/schema';
import { useTranslation } from 'react-i18next';

const MOST = 3;

/** How well a need can be matched, and what would help most. Never in the way. */
export function Quality({ need }: { need: NeedInput }) {
  const { t } = useTranslation();
  const { score, advice } = needAdvice(need);
  return (
    <aside className="quality" aria-labelledby="quality">
      <h2 id="quality" className="small">
        {t('wizard.quality')}: {t('wizard.qualityScore', { score })}
      </h2>
      <progress value={score} max={100} aria-labelledby="quality" />
      {advice.length > 0 && (
        <ul>
          {advice.slice(0, MOST).map((one) => (
            <li key={one}>{t(`wizard.advice.${one}`)}</li>
          ))}
        </ul>
      )}
    </aside>
  );
}

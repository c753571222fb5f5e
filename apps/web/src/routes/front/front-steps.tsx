import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

const STEPS = [1, 2, 3] as const;

export function FrontSteps() {
  const { t } = useTranslation();
  return (
    <section className="stack wide" aria-labelledby="how">
      <h2 id="how">{t('front.how')}</h2>
      <ol className="steps">
        {STEPS.map((step) => (
          <li key={step}>
            <h3>{t(`front.step${step}`)}</h3>
            <p>{t(`front.step${step}Text`)}</p>
          </li>
        ))}
      </ol>
      <Link to="/slik-rangerer-vi" className="ds-link">
        {t('app.howWeRank')}
      </Link>
    </section>
  );
}

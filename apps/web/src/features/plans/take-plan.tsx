import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../shared/i18n';

/** The plan on paper and as a table, in the page's language. */
export function TakePlan({ id }: { id: string }) {
  const { t } = useTranslation();
  const language = currentLanguage();
  return (
    <section className="side-card stack no-print" aria-labelledby="plan-take">
      <h2 className="small" id="plan-take">
        {t('plans.take.title')}
      </h2>
      <div className="row">
        {(['pdf', 'csv'] as const).map((format) => (
          <a
            key={format}
            className="ds-button"
            data-variant="secondary"
            href={`/api/plans/${id}.${format}?lang=${language}`}
            download
          >
            {t(`plans.take.${format}`)}
          </a>
        ))}
      </div>
    </section>
  );
}

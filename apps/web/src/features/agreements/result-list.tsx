import type { PublicResult } from '@koble/agreements/schema';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** What came of pilots, the newest first. */
export function ResultList({ results }: { results: readonly PublicResult[] }) {
  const { t } = useTranslation();
  return (
    <div className="page stack wide">
      <h1>{t('result.title')}</h1>
      <p className="lead">{t('result.lead')}</p>
      {results.length === 0 ? (
        <p>{t('result.none')}</p>
      ) : (
        <ul className="plain">
          {results.map(({ id, title, outcome, partner }) => (
            <li key={id} className="box stack">
              <h2>
                <Link className="ds-link" to="/resultater/$id" params={{ id }}>
                  {title}
                </Link>
              </h2>
              <p>{outcome}</p>
              <p className="quiet">{partner}</p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

import type { PublicResult } from '@koble/agreements/schema';
import { Facts, Icon } from '@koble/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { date } from '../../shared/format';

const TOLD = ['problem', 'work', 'outcome', 'figures'] as const;

/** What came of a pilot, as both sides tell it to anybody. */
export function ResultText({ result }: { result: PublicResult }) {
  const { t } = useTranslation();
  return (
    <div className="page stack wide">
      <nav className="no-print" aria-label={t('app.back')}>
        <Link to="/resultater" className="back-link">
          <Icon name="arrow-left" />
          {t('result.all')}
        </Link>
      </nav>
      <article className="stack wide">
        <h1>{result.title}</h1>
        <Facts
          facts={[
            { term: t('result.partner'), value: result.partner },
            { term: t('result.company'), value: result.company ?? t('result.unnamed') },
            { term: t('result.publishedOn'), value: date(result.publishedAt) },
          ]}
        />
        {TOLD.filter((part) => result[part] !== '').map((part) => (
          <section key={part} className="stack">
            <h2>{t(`result.${part}`)}</h2>
            <p className="prose">{result[part]}</p>
          </section>
        ))}
      </article>
    </div>
  );
}

import type { AgreementView } from '@koble/agreements/schema';
import { Facts } from '@koble/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { date } from '../../shared/format';

/** What the company asked for to begin with. */
export function Asked({ view }: { view: AgreementView }) {
  const { t } = useTranslation();
  return (
    <section className="stack" aria-labelledby="asked">
      <h2 id="asked">{t('agreement.message', { company: view.company.name })}</h2>
      <blockquote className="said prose">{view.message}</blockquote>
      <Facts
        facts={[
          { term: t('agreement.wished'), value: date(view.wishedStartOn) },
          {
            term: t('agreement.need'),
            value: view.need?.title,
          },
          {
            term: t('agreement.offer'),
            value: (
              <Link to="/piloter/$id" params={{ id: view.offerId }}>
                {view.title}
              </Link>
            ),
          },
        ]}
      />
    </section>
  );
}

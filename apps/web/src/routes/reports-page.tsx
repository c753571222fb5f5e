import type { Me } from '@koble/accounts/schema';
import { createLazyRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../features/accounts/signed-in-only';
import { ReportList } from '../features/catalogue/report-list';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';
import '../shared/styles/favourites.css';

export const page = createLazyRoute('/meldinger-om-annonser')({
  component: () => <SignedInOnly>{(me) => <ReportsPage me={me} />}</SignedInOnly>,
});

function ReportsPage({ me }: { me: Me }) {
  const { t } = useTranslation();
  const operator = me.actor.kind === 'operator';
  useTitle(t('report.title'));
  return (
    <div className="page narrow stack wide">
      <h1>{t('report.title')}</h1>
      <p className="lead">{operator ? t('report.lead') : t('report.advisersOnly')}</p>
      {operator && <ReportList />}
    </div>
  );
}

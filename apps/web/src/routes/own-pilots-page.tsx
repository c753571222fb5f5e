import { Skeleton } from '@koble/ui';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { MovedLine } from '../features/pilots/moved-line';
import { OwnPilots } from '../features/pilots/own-pilots';
import { PartnerLoad } from '../features/pilots/partner-load';
import { PilotActs } from '../features/pilots/pilot-acts';
import { usePilotMoves } from '../features/pilots/use-pilot-moves';
import { api } from '../shared/api';
import { PageProblem } from '../shared/page-states';
import { useTitle } from '../shared/use-title';
import { PartnersOnly } from './partners-only';
import '../shared/styles/later.css';
import '../shared/styles/account.css';

export const page = createLazyRoute('/mine-piloter')({
  component: () => (
    <PartnersOnly>
      <OwnPilotsPage />
    </PartnersOnly>
  ),
});

function OwnPilotsPage() {
  const { t } = useTranslation();
  useTitle(t('offers.title'));
  const moves = usePilotMoves();
  const pilots = useQuery(api.pilots.mine.queryOptions(undefined, { retry: false }));
  const load = useQuery(api.pilots.load.queryOptions(undefined, { retry: false }));
  if (pilots.error !== null) return <PageProblem error={pilots.error} />;
  return (
    <div className="page narrow stack wide">
      <div className="result-head">
        <h1>{t('offers.title')}</h1>
        <Link to="/mine-piloter/ny" className="ds-button" data-variant="primary">
          {t('offers.new')}
        </Link>
      </div>
      <p className="lead">{t('offers.lead')}</p>
      <MovedLine moves={moves} />
      {pilots.data === undefined ? (
        <Skeleton lines={4} label={t('app.loading')} />
      ) : (
        <OwnPilots
          pilots={pilots.data}
          acts={(pilot) => <PilotActs pilot={pilot} moves={moves} />}
        />
      )}
      {load.data !== undefined && <PartnerLoad load={load.data} />}
    </div>
  );
}

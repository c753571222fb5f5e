import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AgreementBoard } from '../features/agreements/agreement-board';
import { FreshRequests } from '../features/agreements/fresh-requests';
import { PartnerRating } from '../features/agreements/partner-rating';
import { ChallengesForUs } from '../features/matching/challenges-for-us';
import { PartnerLoad } from '../features/pilots/partner-load';
import { api, client } from '../shared/api';
import { Loaded } from '../shared/loaded';
import { useTitle } from '../shared/use-title';
import { PartnerClock } from './partner-clock';
import { PartnersOnly } from './partners-only';
import '../shared/styles/later.css';
import '../shared/styles/account.css';
import '../shared/styles/workspace.css';

export const page = createLazyRoute('/partner')({
  component: () => (
    <PartnersOnly>
      <PartnerPage />
    </PartnersOnly>
  ),
});

/** A partner's workspace. Each part comes by itself, so that one that fails leaves the others standing. */
function PartnerPage() {
  const { t } = useTranslation();
  useTitle(t('workspace.title'));
  const agreements = useQuery(
    api.agreements.mine.queryOptions(undefined, { retry: false, staleTime: 0 }),
  );
  const { data: me } = useQuery(api.accounts.me.queryOptions());
  const partnerId = me?.organisation?.id;
  const load = useQuery(api.pilots.load.queryOptions(undefined, { retry: false }));
  return (
    <div className="page stack wide workspace">
      <header className="stack">
        <h1>{t('workspace.title')}</h1>
        <p className="lead">{t('workspace.lead')}</p>
      </header>
      <div className="workspace-parts">
        <div className="stack wide workspace">
          {agreements.data !== undefined && <FreshRequests rows={agreements.data} />}
          <Challenges />
        </div>
        <PartnerClock agreements={agreements} />
      </div>
      <section className="stack wide" aria-labelledby="board">
        <div>
          <h2 id="board">{t('workspace.board.title')}</h2>
          <p className="quiet">{t('workspace.board.help')}</p>
        </div>
        <Loaded of={agreements}>{(rows) => <AgreementBoard rows={rows} />}</Loaded>
      </section>
      <Loaded of={load}>
        {(quarters) => (
          <PartnerLoad
            load={quarters}
            action={
              <Link to="/mine-piloter" className="ds-link">
                {t('workspace.changeCapacity')}
              </Link>
            }
          />
        )}
      </Loaded>
      {partnerId !== undefined && <PartnerRating partnerId={partnerId} />}
    </div>
  );
}

function Challenges() {
  const { t } = useTranslation();
  const answer = useQuery({
    queryKey: ['challenges-for-us'],
    queryFn: () => client.matching.challengesForUs.mutate(),
    retry: false,
  });
  return (
    <section className="stack wide" aria-labelledby="challenges">
      <div>
        <h2 id="challenges">{t('workspace.challenges.title')}</h2>
        <p className="quiet">{t('workspace.challenges.help')}</p>
      </div>
      <Loaded of={answer} label={t('workspace.challenges.working')}>
        {(found) => <ChallengesForUs answer={found} />}
      </Loaded>
    </section>
  );
}

import type { SavedAlert } from '@koble/alerts/schema';
import { Alert, Skeleton } from '@koble/ui';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link, useLocation, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AlertList } from '../features/alerts/alert-list';
import { AlertNotice } from '../features/alerts/alert-notice';
import { wayBack } from '../features/accounts/return-to';
import { useSearchInWords } from '../features/catalogue/search-in-words';
import { addressOfWatched } from '../features/catalogue/watched-search';
import { api } from '../shared/api';
import { PageProblem } from '../shared/page-states';
import { problemOf } from '../shared/problem';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';
import '../shared/styles/account.css';
import '../shared/styles/alerts.css';

export const page = createLazyRoute('/sok/varsler')({ component: AlertsPage });

function AlertsPage() {
  const { t } = useTranslation();
  const { token = null } = useSearch({ from: '/sok/varsler' });
  const { data, error, refetch } = useQuery(
    api.alerts.list.queryOptions({ token }, { retry: false, staleTime: 0 }),
  );
  const { alertsNews } = useLocation({ select: ({ state }) => state });
  const inWords = useSearchInWords();
  useTitle(t('alerts.title'));
  // The last search of an address takes the address with it, and its key opens nothing any more.
  if (error !== null && (data === undefined || problemOf(error).code === 'alerts.bad_token'))
    return <AlertsProblem error={error} onRetry={() => void refetch()} />;
  return (
    <div className="page narrow stack wide">
      <h1 id="alerts" tabIndex={-1}>
        {t('alerts.title')}
      </h1>
      {alertsNews !== undefined && (
        <Alert tone="success" live>
          {t(`alerts.${alertsNews}`)}
        </Alert>
      )}
      {data === undefined ? (
        <Skeleton lines={3} label={t('app.loading')} />
      ) : (
        <>
          <p className="lead">
            {data.email === null ? t('alerts.lead') : t('alerts.ofMail', { email: data.email })}
          </p>
          <AlertList
            saved={data}
            token={token}
            words={({ search }) => inWords(search)}
            hits={(alert) => <HitsLink alert={alert} token={token} />}
          />
        </>
      )}
    </div>
  );
}

/** The searches could not be shown: the link is none any more, or a visitor has none. */
function AlertsProblem({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation();
  const signIn = useLocation({ select: wayBack });
  const { code } = problemOf(error);
  if (code !== 'alerts.bad_token' && code !== 'api.sign_in')
    return <PageProblem error={error} reset={onRetry} />;
  return (
    <div className="page narrow stack">
      {code === 'alerts.bad_token' ? (
        <AlertNotice title={t('alerts.badLink.title')} help={t('alerts.badLink.help')} />
      ) : (
        <AlertNotice title={t('alerts.visitor')} help={t('alerts.visitorHelp')}>
          <Link to="/logg-inn" search={signIn} className="ds-button" data-variant="primary">
            {t('app.signIn')}
          </Link>
        </AlertNotice>
      )}
    </div>
  );
}

/** To the hits, from where the search may be changed and saved again: only whose account it is in can, so that no key is in that address. */
function HitsLink({ alert, token }: { alert: SavedAlert; token: string | null }) {
  const { t } = useTranslation();
  return (
    <Link
      to="/sok"
      search={{
        ...addressOfWatched(alert.search),
        ...(token === null ? { varsel: alert.id } : {}),
      }}
      className="ds-button"
      data-variant="secondary"
    >
      {t('alerts.act.see')}
    </Link>
  );
}

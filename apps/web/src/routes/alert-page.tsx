import type { SavedAlert } from '@koble/alerts/schema';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link, useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AlertNotice } from '../features/alerts/alert-notice';
import { ChangeAlert } from '../features/alerts/change-alert';
import { SaveAlert } from '../features/alerts/save-alert';
import { SaveByMail } from '../features/alerts/save-by-mail';
import { wayBack } from '../features/accounts/return-to';
import { searchOf } from '../features/catalogue/search-address';
import { useSearchInWords } from '../features/catalogue/search-in-words';
import { addressOfWatched, saysSomething, watchedOf } from '../features/catalogue/watched-search';
import type { AlertsNews } from '../shared/alerts-news';
import { api } from '../shared/api';
import { PageLoading, PageProblem } from '../shared/page-states';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';
import '../shared/styles/account.css';

export const page = createLazyRoute('/sok/varsler/ny')({ component: AlertPage });

/** Saves the search of the address; with the id of a saved one it changes that, to the search of the address if it has one. */
function AlertPage() {
  const { id, token = null } = useSearch({ from: '/sok/varsler/ny' });
  const me = useQuery(api.accounts.me.queryOptions());
  const known = id !== undefined && (token !== null || (me.data !== null && me.data !== undefined));
  const saved = useQuery(api.alerts.list.queryOptions({ token }, { enabled: known, retry: false }));
  if (me.isPending || (known && saved.isPending)) return <PageLoading />;
  const error = me.error ?? saved.error;
  if (error !== null) return <PageProblem error={error} />;
  const alert = known ? saved.data?.alerts.find((one) => one.id === id) : undefined;
  return <SavePage key={id} alert={alert} signedIn={me.data !== null} />;
}

function SavePage({ alert, signedIn }: { alert: SavedAlert | undefined; signedIn: boolean }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { id: _id, token = null, ...address } = useSearch({ from: '/sok/varsler/ny' });
  const inWords = useSearchInWords();
  const signIn = useLocation({ select: wayBack });
  const inAddress = watchedOf(searchOf(address));
  const search = alert !== undefined && !saysSomething(inAddress) ? alert.search : inAddress;
  const watched = { search, words: inWords(search) };
  const title = alert === undefined ? t('alerts.form.title') : t('alerts.form.changeTitle');
  const tell = (alertsNews: AlertsNews): void => {
    void navigate({
      to: '/sok/varsler',
      search: token === null ? {} : { token },
      state: { alertsNews },
    });
  };
  useTitle(title);
  if (!saysSomething(search))
    return (
      <div className="page narrow stack">
        <AlertNotice title={t('alerts.form.nothing')} help={t('alerts.form.nothingHelp')} />
      </div>
    );
  return (
    <div className="page form-page stack wide">
      <h1>{title}</h1>
      <p className="lead">{t('alerts.form.lead')}</p>
      {form()}
    </div>
  );

  function form() {
    if (alert !== undefined)
      return (
        <ChangeAlert
          alert={alert}
          token={token}
          watched={watched}
          changeSearch={
            token === null && (
              <Link
                to="/sok"
                search={{ ...addressOfWatched(search), varsel: alert.id }}
                className="ds-link"
              >
                {t('alerts.form.changeSearch')}
              </Link>
            )
          }
          onSaved={(as) => {
            tell(as === 'asNew' ? 'saved' : 'changed');
          }}
        />
      );
    if (signedIn)
      return (
        <SaveAlert
          watched={watched}
          onSaved={() => {
            tell('saved');
          }}
        />
      );
    return (
      <SaveByMail
        watched={watched}
        signIn={
          <Link to="/logg-inn" search={signIn} className="ds-link">
            {t('alerts.form.signIn')}
          </Link>
        }
      />
    );
  }
}

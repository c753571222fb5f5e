import { Button, Skeleton } from '@koble/ui';
import { Link, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { problemOf, useProblem } from './problem';
import { useTitle } from './use-title';

export function NotFound() {
  const { t } = useTranslation();
  useTitle(t('app.notFound'));
  return (
    <div className="page narrow stack">
      <h1>{t('app.notFound')}</h1>
      <p className="lead">{t('app.notFoundHelp')}</p>
      <div className="row">
        <Link to="/sok" className="ds-button" data-variant="primary">
          {t('app.search')}
        </Link>
        <Link to="/" className="ds-button" data-variant="secondary">
          {t('app.toFront')}
        </Link>
      </div>
    </div>
  );
}

/** A page whose data did not come: what is not there reads as not found, the rest can be tried again. */
export function PageProblem({ error, reset }: { error: unknown; reset?: () => void }) {
  const { t } = useTranslation();
  const say = useProblem();
  const router = useRouter();
  const { code } = problemOf(error);
  const missing = /not_found$/.test(code);
  useTitle(missing ? t('app.notFound') : t('app.crashed'));
  if (missing) return <NotFound />;
  return (
    <div className="page narrow stack" role="alert">
      <h1>{t('app.crashed')}</h1>
      <p className="lead">{say(error)}</p>
      <div className="row">
        <Button
          onClick={() => {
            if (reset === undefined) void router.invalidate();
            else reset();
          }}
        >
          {t('app.tryAgain')}
        </Button>
        {code === 'api.sign_in' && (
          <Link to="/logg-inn" className="ds-button" data-variant="secondary">
            {t('app.signIn')}
          </Link>
        )}
      </div>
    </div>
  );
}

export function PageLoading() {
  const { t } = useTranslation();
  return (
    <div className="page">
      <Skeleton lines={4} label={t('app.loading')} />
    </div>
  );
}

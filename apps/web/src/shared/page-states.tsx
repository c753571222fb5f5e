import { Button, Skeleton } from '@koble/ui';
import { Link, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { problemOf, useProblem } from './problem';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <div className="page narrow stack">
      <h1>{t('app.notFound')}</h1>
      <p>{t('app.notFoundHelp')}</p>
      <Link to="/" className="ds-link">
        {t('app.toFront')}
      </Link>
    </div>
  );
}

/** A page whose data did not come: what is not there reads as not found, the rest can be tried again. */
export function PageProblem({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const say = useProblem();
  const router = useRouter();
  if (/not_found$/.test(problemOf(error).code)) return <NotFound />;
  return (
    <div className="page narrow stack" role="alert">
      <h1>{t('app.crashed')}</h1>
      <p>{say(error)}</p>
      <Button
        onClick={() => {
          void router.invalidate();
          location.reload();
        }}
      >
        {t('app.tryAgain')}
      </Button>
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

import { Alert, Button, Skeleton } from '@koble/ui';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblem } from './problem';

/** A part of a page that comes by itself: while it is on its way, when it has come, and when it did not, for the other parts to stand. */
export function Loaded<Data>({
  of,
  label,
  children,
}: {
  of: Pick<UseQueryResult<Data, unknown>, 'data' | 'error' | 'fetchStatus' | 'refetch'>;
  label?: string;
  children: (data: Data) => ReactNode;
}) {
  const { t } = useTranslation();
  const say = useProblem();
  if (of.data !== undefined) return children(of.data);
  if (of.fetchStatus === 'paused') return <Alert tone="warning">{t('problem.offline')}</Alert>;
  if (of.error === null) return <Skeleton lines={3} label={label ?? t('app.loading')} />;
  return (
    <Alert tone="danger" live>
      <div className="stack">
        <p>{say(of.error)}</p>
        <Button variant="secondary" onClick={() => void of.refetch()}>
          {t('app.tryAgain')}
        </Button>
      </div>
    </Alert>
  );
}

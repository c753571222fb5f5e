import { Alert, Button, Skeleton } from '@koble/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { Outcome } from '../../shared/outcome';
import { NotificationLine } from './notification-line';
import { useNotifications } from './use-notifications';

/** What somebody has been told, the newest first, page under page. `advises`: they act for an operator. */
export function NotificationList({ advises }: { advises: boolean }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data, error, isFetchingNextPage, hasNextPage, fetchNextPage } = useNotifications();
  const reading = useMutation(
    api.notifications.markRead.mutationOptions({
      onSuccess: () => queries.invalidateQueries({ queryKey: api.notifications.pathKey() }),
    }),
  );
  const trouble = error ?? reading.error;
  const lines = data?.pages.flatMap(({ notifications }) => notifications) ?? [];
  const head = data?.pages[0];
  return (
    <>
      <Outcome error={trouble} />
      {head !== undefined && (
        <div className="row apart">
          <p role="status">
            {head.unread === 0
              ? t('notification.allRead')
              : t('notification.unread', { count: head.unread })}
          </p>
          {head.unread > 0 && (
            <Button
              variant="secondary"
              busy={reading.isPending && 'all' in reading.variables}
              onClick={() => {
                reading.mutate({ all: true });
              }}
            >
              {t('notification.markAll')}
            </Button>
          )}
        </div>
      )}
      {head !== undefined && head.unreadElsewhere > 0 && (
        <Alert>{t('notification.elsewhere', { count: head.unreadElsewhere })}</Alert>
      )}
      {data === undefined && error === null && <Skeleton lines={4} label={t('app.loading')} />}
      {head !== undefined && lines.length === 0 && (
        <div className="box stack">
          <p>{t('notification.none')}</p>
          <p className="quiet">{t('notification.noneHelp')}</p>
        </div>
      )}
      {lines.length > 0 && (
        <ol className="plain notifications">
          {lines.map((notification) => (
            <NotificationLine
              key={notification.id}
              notification={notification}
              advises={advises}
              onRead={() => {
                if (!notification.read) reading.mutate({ ids: [notification.id] });
              }}
            />
          ))}
        </ol>
      )}
      {hasNextPage && (
        <div className="list-end">
          <Button
            variant="secondary"
            busy={isFetchingNextPage}
            onClick={() => void fetchNextPage()}
          >
            {t('search.more')}
          </Button>
        </div>
      )}
    </>
  );
}

import { Button } from '@koble/ui';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Outcome } from '../../shared/outcome';
import { postJson } from '../../shared/post-json';
import { problemOf } from '../../shared/problem';
import type { Preference } from './notification';

const TOPICS = {
  interest: true,
  answer: true,
  message: true,
  meeting: true,
  reminder: true,
  organisation: true,
  profile: true,
  searches: true,
  favourite: true,
  supply: true,
  case: true,
  plan: true,
  all: true,
} as const satisfies Record<Preference['topic'] | 'searches' | 'all', true>;
type Stopped = keyof typeof TOPICS;

/** Ends the mails that a link names, without a session, once somebody has said so: programs that look at links open them too. */
export function MailStop({ token }: { token: string }) {
  const { t } = useTranslation();
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: async () =>
      stoppedOf(await postJson(`/api/mail/stop/${encodeURIComponent(token)}`, {})),
  });
  if (token === '' || (error !== null && problemOf(error).code === 'notifications.bad_token'))
    return (
      <>
        <h1>{t('notification.stop.badTitle')}</h1>
        <p className="lead">{t('notification.stop.badHelp')}</p>
        <ToSettings />
      </>
    );
  if (data === undefined)
    return (
      <>
        <h1>{t('notification.stop.ask')}</h1>
        <p className="lead">{t('notification.stop.askHelp')}</p>
        <Outcome error={error} />
        <Button
          busy={isPending}
          onClick={() => {
            mutate();
          }}
        >
          {t('notification.stop.yes')}
        </Button>
      </>
    );
  if (data === 'searches')
    return (
      <div role="status" className="stack">
        <h1>{t('notification.stop.title')}</h1>
        <p className="lead">{t('notification.stop.searches')}</p>
        <p>{t('notification.stop.searchesStill')}</p>
        <Link to="/sok/varsler" className="ds-button" data-variant="secondary">
          {t('notification.stop.toSearches')}
        </Link>
      </div>
    );
  return (
    <div role="status" className="stack">
      <h1>{t('notification.stop.title')}</h1>
      <p className="lead">
        {data === 'all'
          ? t('notification.stop.all')
          : t('notification.stop.topic', { topic: t(`notification.topic.${data}`) })}
      </p>
      <p>{t('notification.stop.still')}</p>
      <ToSettings />
    </div>
  );
}

function ToSettings() {
  const { t } = useTranslation();
  return (
    <Link to="/varsler/innstillinger" className="ds-button" data-variant="secondary">
      {t('notification.settings')}
    </Link>
  );
}

function stoppedOf(said: unknown): Stopped {
  const topic = typeof said === 'object' && said !== null && 'topic' in said ? said.topic : 'all';
  return typeof topic === 'string' && isStopped(topic) ? topic : 'all';
}

function isStopped(topic: string): topic is Stopped {
  return topic in TOPICS;
}

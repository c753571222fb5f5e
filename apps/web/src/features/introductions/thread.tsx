import type { IntroductionView, Message } from '@koble/introductions/schema';
import { Alert, Skeleton } from '@koble/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Fragment, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../shared/api';
import { useProblem } from '../../shared/problem';
import { MessageBubble } from './message-bubble';
import { MessageForm } from './message-form';
import { stageOf } from './progress';
import { firstUnread } from './thread-marks';

/** What the sides write to each other, once both have said yes. */
export function Thread({ view }: { view: IntroductionView }) {
  const { t } = useTranslation();
  const isOutside = view.side === 'adviser' && view.adviser?.part === 'asked';
  const mayRead = view.released && !isOutside;
  const mayWrite = view.actions.includes('write');
  // What is over and was never open has nothing to say here.
  if (!mayRead && stageOf(view.state) === 'over') return null;
  return (
    <section className="stack wide" aria-labelledby="thread">
      <h2 id="thread">{t('thread.title')}</h2>
      {mayRead ? (
        <Messages view={view} mayWrite={mayWrite} />
      ) : (
        <p className="quiet">{t('thread.closed')}</p>
      )}
      {mayRead && mayWrite && <MessageForm view={view} />}
    </section>
  );
}

function Messages({ view, mayWrite }: { view: IntroductionView; mayWrite: boolean }) {
  const { id, side, unread, initiator, receiver } = view;
  const { t } = useTranslation();
  const say = useProblem();
  const queries = useQueryClient();
  const { data: messages, error } = useQuery(
    api.thread.messages.queryOptions({ id }, { staleTime: 0 }),
  );
  // What was new when the page was opened stays marked as new while it is read.
  const [fresh, setFresh] = useState<string>();
  const found = messages === undefined ? undefined : firstUnread(messages, unread);
  if (fresh === undefined && found !== undefined) setFresh(found);
  // The mark is the server's: what stands on the page has been read.
  useEffect(() => {
    if (messages === undefined || unread === 0) return;
    void client.thread.markRead
      .mutate({ id })
      .then(() => queries.invalidateQueries({ queryKey: api.introductions.pathKey() }));
  }, [id, messages, unread, queries]);
  if (messages === undefined)
    return error === null ? (
      <Skeleton lines={2} label={t('app.loading')} />
    ) : (
      <Alert tone="danger">{say(error)}</Alert>
    );
  if (messages.length === 0)
    return <p className="quiet">{t(mayWrite ? 'thread.none' : 'thread.noneClosed')}</p>;
  const bySide: Record<Message['side'], string> = {
    initiator: initiator.kind === 'organisation' ? initiator.name : t('introduction.seeker'),
    receiver: receiver.kind === 'organisation' ? receiver.name : t('introduction.seeker'),
    adviser: t('introduction.adviser'),
  };
  return (
    <ol className="thread" aria-live="polite">
      {messages.map((message) => (
        <Fragment key={message.id}>
          {message.id === fresh && <li className="thread-fresh">{t('thread.fresh')}</li>}
          <MessageBubble
            message={message}
            from={
              message.mine
                ? t('thread.you')
                : message.side === side
                  ? t('thread.colleague')
                  : bySide[message.side]
            }
          />
        </Fragment>
      ))}
    </ol>
  );
}

import {
  changedFields,
  contentOf,
  takenBack,
  type CallVersion,
  type FundingCall,
} from '@koble/funding/schema';
import { Button } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../shared/api';
import { AskWindow } from '../../shared/ask-window';
import { moment } from '../../shared/format';
import { useActOn } from '../../shared/use-act-on';
import { CallDifference } from './call-difference';

/**
 * Takes back an earlier version of a call for one of its writers, who is shown first what that changes of what stands now. There
 * is nothing to take back of a version that says the same.
 */
export function TakeBackVersion({
  call,
  revision,
  version: { number, at, content },
  onDone,
}: {
  call: FundingCall;
  revision: string;
  version: CallVersion;
  onDone: (at: string) => void;
}) {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  const now = contentOf(call);
  const back = takenBack(call, content);
  const fields = changedFields(now, back);
  const { mutate, reset, isPending, error } = useActOn([api.calls, api.funding], () => {
    setAsking(false);
    onDone(at);
  });
  const close = () => {
    setAsking(false);
    reset();
  };
  if (fields.length === 0) return null;
  return (
    <div>
      <Button
        variant="secondary"
        onClick={() => {
          setAsking(true);
        }}
      >
        {t('calls.takeBack')}
        <span className="visually-hidden">: {moment(at)}</span>
      </Button>
      <AskWindow
        open={isAsking}
        title={t('calls.takeBackTitle', { at: moment(at) })}
        yes={t('calls.takeBackConfirm')}
        busy={isPending}
        error={error}
        onYes={() => {
          mutate(() => client.calls.restore.mutate({ slug: call.slug, revision, number }));
        }}
        onClose={close}
      >
        <p>{t('calls.takeBackHelp')}</p>
        <CallDifference fields={fields} before={now} after={back} />
      </AskWindow>
    </div>
  );
}

import { DECLINE_REASONS, type DeclineReason } from '@koble/introductions/schema';
import { RadioGroup, TextArea } from '@koble/ui';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskWindow } from '../../shared/ask-window';
import { api } from '../../shared/api';

export interface DeclineAnswer {
  reason: DeclineReason;
  /** Empty where the proposed text is used. */
  text: string;
}

const TEXT_MAX = 1000;

/** A no with its reason: a polite text is proposed and may be changed. */
export function DeclineWindow({
  id,
  busy = false,
  error = null,
  onDecline,
  onClose,
}: {
  /** The introduction that is declined; undefined while there is none. */
  id: string | undefined;
  busy?: boolean;
  error?: unknown;
  onDecline: (answer: DeclineAnswer) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const form = useId();
  return (
    <AskWindow
      open={id !== undefined}
      title={t('introduction.decline.title')}
      onClose={onClose}
      yes={t('introduction.decline.send')}
      busy={busy}
      error={error}
      form={form}
    >
      {id !== undefined && <DeclineForm formId={form} id={id} onDecline={onDecline} />}
    </AskWindow>
  );
}

function DeclineForm({
  formId,
  id,
  onDecline,
}: {
  formId: string;
  id: string;
  onDecline: (answer: DeclineAnswer) => void;
}) {
  const { t } = useTranslation();
  const [reason, setReason] = useState<DeclineReason>();
  const [missing, setMissing] = useState(false);
  // What was typed; until then the proposed text stands there.
  const [typed, setTyped] = useState<string>();
  const { data: proposed } = useQuery(
    api.introductions.declineText.queryOptions(
      { id, reason: reason ?? 'other' },
      { enabled: reason !== undefined, staleTime: Infinity },
    ),
  );
  return (
    <form
      id={formId}
      className="stack wide"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (reason === undefined) setMissing(true);
        else onDecline({ reason, text: typed ?? '' });
      }}
    >
      <p>{t('introduction.decline.help')}</p>
      <RadioGroup
        name={`${formId}-reason`}
        legend={t('introduction.decline.reason')}
        error={
          missing && reason === undefined ? t('introduction.decline.reasonMissing') : undefined
        }
        options={DECLINE_REASONS.map((one) => ({
          value: one,
          label: t(`introduction.reason.${one}`),
        }))}
        value={reason}
        onChange={setReason}
      />
      {reason !== undefined && (
        <TextArea
          id={`${formId}-text`}
          label={t('introduction.decline.text')}
          description={t('introduction.decline.textHelp')}
          maxLength={TEXT_MAX}
          value={typed ?? proposed?.text ?? ''}
          onChange={(event) => {
            setTyped(event.target.value);
          }}
        />
      )}
    </form>
  );
}

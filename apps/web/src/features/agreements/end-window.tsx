import { END_REASONS, type EndReason } from '@koble/agreements/schema';
import { RadioGroup, TextArea } from '@koble/ui';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskWindow } from '../../shared/ask-window';

type How = 'decline' | 'cancel';
interface Said {
  reason: EndReason;
  text: string;
}

const TEXT_MAX = 1000;

/** Ends an agreement with a reason that the other side reads. */
export function EndWindow({
  how,
  busy,
  error,
  onEnd,
  onClose,
}: {
  /** Undefined while nothing is asked. */
  how: How | undefined;
  busy: boolean;
  error: unknown;
  onEnd: (how: How, said: Said) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const form = useId();
  return (
    <AskWindow
      open={how !== undefined}
      title={how === 'decline' ? t('agreement.end.declineTitle') : t('agreement.end.cancelTitle')}
      onClose={onClose}
      yes={t('agreement.end.send')}
      busy={busy}
      error={error}
      form={form}
    >
      {how !== undefined && (
        <EndForm
          formId={form}
          onEnd={(said) => {
            onEnd(how, said);
          }}
        />
      )}
    </AskWindow>
  );
}

function EndForm({ formId, onEnd }: { formId: string; onEnd: (said: Said) => void }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState<EndReason>();
  const [missing, setMissing] = useState(false);
  const [text, setText] = useState('');
  return (
    <form
      id={formId}
      className="stack wide"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (reason === undefined) setMissing(true);
        else onEnd({ reason, text });
      }}
    >
      <p>{t('agreement.end.help')}</p>
      <RadioGroup
        name={`${formId}-reason`}
        legend={t('agreement.end.reason')}
        error={missing && reason === undefined ? t('agreement.end.reasonMissing') : undefined}
        options={END_REASONS.map((one) => ({ value: one, label: t(`agreement.reason.${one}`) }))}
        value={reason}
        onChange={setReason}
      />
      <TextArea
        id={`${formId}-text`}
        label={t('agreement.end.text')}
        description={t('agreement.end.textHelp')}
        maxLength={TEXT_MAX}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
    </form>
  );
}

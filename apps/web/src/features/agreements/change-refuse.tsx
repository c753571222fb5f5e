import { CHANGE_REASON } from '@koble/agreements/schema';
import { TextArea } from '@koble/ui';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskWindow } from '../../shared/ask-window';

/** Asks before a side says no to what is proposed, and for a few words to the other. */
export function RefuseChangeWindow({
  open,
  busy,
  error,
  onRefuse,
  onClose,
}: {
  open: boolean;
  busy: boolean;
  error: unknown;
  onRefuse: (answer: string) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const form = useId();
  return (
    <AskWindow
      open={open}
      title={t('change.refuse')}
      yes={t('change.refuseSend')}
      busy={busy}
      error={error}
      form={form}
      onClose={onClose}
    >
      <RefuseForm formId={form} onRefuse={onRefuse} />
    </AskWindow>
  );
}

function RefuseForm({ formId, onRefuse }: { formId: string; onRefuse: (answer: string) => void }) {
  const { t } = useTranslation();
  const [answer, setAnswer] = useState('');
  return (
    <form
      id={formId}
      className="stack wide"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onRefuse(answer.trim());
      }}
    >
      <p>{t('change.refuseHelp')}</p>
      <TextArea
        id={`${formId}-answer`}
        label={t('change.answer')}
        description={t('change.answerHelp')}
        maxLength={CHANGE_REASON.max}
        value={answer}
        onChange={({ target }) => {
          setAnswer(target.value);
        }}
      />
    </form>
  );
}

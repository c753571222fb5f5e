import { Button } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** A button for what cannot be undone: it asks first, in its own place, and the focus follows. */
export function ConfirmButton({
  label,
  question,
  confirm,
  busy,
  onConfirm,
}: {
  label: string;
  question: string;
  confirm: string;
  busy: boolean;
  onConfirm: () => void;
}) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<'never' | 'now' | 'before'>('never');
  if (asking !== 'now')
    return (
      <Button
        variant="secondary"
        busy={busy}
        // Back from the question.
        autoFocus={asking === 'before'}
        onClick={() => {
          setAsking('now');
        }}
      >
        {label}
      </Button>
    );
  return (
    <div className="confirm" role="group" aria-label={question}>
      <p>{question}</p>
      <div className="row">
        <Button
          data-color="danger"
          autoFocus
          busy={busy}
          onClick={() => {
            setAsking('before');
            onConfirm();
          }}
        >
          {confirm}
        </Button>
        <Button
          variant="tertiary"
          onClick={() => {
            setAsking('before');
          }}
        >
          {t('app.cancel')}
        </Button>
      </div>
    </div>
  );
}

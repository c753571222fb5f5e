import { CHANGE_REASON } from '@koble/agreements/schema';
import { Alert, Button, Dialog, TextArea } from '@koble/ui';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblem } from '../../shared/problem';

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
  const say = useProblem();
  const [answer, setAnswer] = useState('');
  const field = useId();
  return (
    <Dialog
      open={open}
      title={t('change.refuse')}
      closeLabel={t('app.cancel')}
      onClose={onClose}
      footer={
        <>
          <Button variant="secondary" onClick={onClose}>
            {t('app.cancel')}
          </Button>
          <Button
            busy={busy}
            onClick={() => {
              onRefuse(answer.trim());
            }}
          >
            {t('change.refuseSend')}
          </Button>
        </>
      }
    >
      <div className="stack">
        {error !== null && (
          <Alert tone="danger" live>
            {say(error)}
          </Alert>
        )}
        <p>{t('change.refuseHelp')}</p>
        <TextArea
          id={field}
          label={t('change.answer')}
          description={t('change.answerHelp')}
          maxLength={CHANGE_REASON.max}
          value={answer}
          onChange={({ target }) => {
            setAnswer(target.value);
          }}
        />
      </div>
    </Dialog>
  );
}

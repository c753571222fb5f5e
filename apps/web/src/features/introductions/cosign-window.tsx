import { Alert, Button, TextArea } from '@koble/ui';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblem } from '../../shared/problem';
import { Window } from './window';

const NOTE_MIN = 10;
const NOTE_MAX = 400;

/** What an adviser says for it, in a sentence that both sides read. */
export function CosignWindow({
  open,
  busy,
  error,
  onCosign,
  onClose,
}: {
  open: boolean;
  busy: boolean;
  error: unknown;
  onCosign: (note: string) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const form = useId();
  return (
    <Window
      open={open}
      title={t('introduction.cosign.title')}
      onClose={onClose}
      footer={
        <>
          <Button variant="secondary" onClick={onClose}>
            {t('introduction.cancel')}
          </Button>
          <Button type="submit" form={form} busy={busy}>
            {t('introduction.cosign.send')}
          </Button>
        </>
      }
    >
      <CosignForm formId={form} error={error} onCosign={onCosign} />
    </Window>
  );
}

function CosignForm({
  formId,
  error,
  onCosign,
}: {
  formId: string;
  error: unknown;
  onCosign: (note: string) => void;
}) {
  const { t } = useTranslation();
  const say = useProblem();
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const tooShort = note.trim().length < NOTE_MIN;
  return (
    <form
      id={formId}
      className="stack wide"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!tooShort) onCosign(note);
      }}
    >
      {error !== null && (
        <Alert tone="danger" live>
          {say(error)}
        </Alert>
      )}
      <TextArea
        id={`${formId}-note`}
        label={t('introduction.cosign.note')}
        description={t('introduction.cosign.noteHelp')}
        error={tried && tooShort ? t('introduction.cosign.noteMissing') : undefined}
        maxLength={NOTE_MAX}
        value={note}
        onChange={(event) => {
          setNote(event.target.value);
        }}
      />
    </form>
  );
}

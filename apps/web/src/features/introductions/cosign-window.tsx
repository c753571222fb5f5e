import { TextArea } from '@koble/ui';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskWindow } from '../../shared/ask-window';

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
    <AskWindow
      open={open}
      title={t('introduction.cosign.title')}
      onClose={onClose}
      yes={t('introduction.cosign.send')}
      busy={busy}
      error={error}
      form={form}
    >
      <CosignForm formId={form} onCosign={onCosign} />
    </AskWindow>
  );
}

function CosignForm({ formId, onCosign }: { formId: string; onCosign: (note: string) => void }) {
  const { t } = useTranslation();
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

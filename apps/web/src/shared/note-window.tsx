import { TextArea } from '@koble/ui';
import { useId, useState, type ReactNode } from 'react';
import { AskWindow } from './ask-window';

interface Field {
  label: string;
  description: string;
  /** Characters at the most. */
  most: number;
  /** Characters at the least, and what is said of fewer; without it the note may be left out. */
  least?: { length: number; missing: string };
}

/** Asks for a few words above the page. */
export function NoteWindow({
  open,
  title,
  yes,
  field,
  busy,
  error,
  onSend,
  onClose,
  children,
}: {
  open: boolean;
  title: string;
  yes: string;
  field: Field;
  busy: boolean;
  error: unknown;
  onSend: (note: string) => void;
  onClose: () => void;
  /** What is said before the field. */
  children?: ReactNode;
}) {
  const form = useId();
  return (
    <AskWindow
      open={open}
      title={title}
      yes={yes}
      busy={busy}
      error={error}
      form={form}
      onClose={onClose}
    >
      {children}
      <NoteForm formId={form} field={field} onSend={onSend} />
    </AskWindow>
  );
}

function NoteForm({
  formId,
  field: { label, description, most, least },
  onSend,
}: {
  formId: string;
  field: Field;
  onSend: (note: string) => void;
}) {
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const isShort = note.trim().length < (least?.length ?? 0);
  return (
    <form
      id={formId}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!isShort) onSend(note.trim());
      }}
    >
      <TextArea
        id={`${formId}-note`}
        label={label}
        description={description}
        error={tried && isShort ? least?.missing : undefined}
        maxLength={most}
        value={note}
        onChange={({ target }) => {
          setNote(target.value);
        }}
      />
    </form>
  );
}

import { Alert, Button } from '@koble/ui';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblem } from '../../shared/problem';
import { ACCEPTED, refusalOf, uploadFile } from '../../shared/upload-file';
import { useAct } from './use-act';

/** Adds a file to a deliverable, and says how far it has come. */
export function FilePicker({ id, deliverable }: { id: string; deliverable: string }) {
  const { t } = useTranslation();
  const say = useProblem();
  const picker = useRef<HTMLInputElement>(null);
  const [sending, setSending] = useState<{ name: string; percent: number }>();
  const { mutate, isPending, error } = useAct();

  async function send(file: File): Promise<void> {
    const refusal = refusalOf(file);
    if (refusal !== undefined) throw refusal;
    const to = `/api/agreements/${id}/files`;
    await uploadFile({ to, about: { deliverable }, file }, (percent) => {
      setSending({ name: file.name, percent });
    }).done;
  }

  return (
    <>
      {error !== null && (
        <Alert tone="danger" live>
          {say(error)}
        </Alert>
      )}
      <input
        ref={picker}
        type="file"
        hidden
        accept={ACCEPTED}
        aria-label={`${t('delivery.files.add')}: ${deliverable}`}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file !== undefined) mutate(() => send(file));
          // The same file may be chosen again after it was taken away.
          target.value = '';
        }}
      />
      <div className="row">
        <Button
          variant="secondary"
          busy={isPending}
          aria-label={`${t('delivery.files.add')}: ${deliverable}`}
          onClick={() => picker.current?.click()}
        >
          {t('delivery.files.add')}
        </Button>
        {isPending && sending !== undefined && (
          <span role="status">{t('delivery.files.adding', { ...sending })}</span>
        )}
      </div>
    </>
  );
}

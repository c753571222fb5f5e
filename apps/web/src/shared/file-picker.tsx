import { Button } from '@koble/ui';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outcome } from './outcome';
import { ACCEPTED, refusalOf, uploadFile } from './upload-file';
import { useActOn, type Area } from './use-act-on';

/** Adds a file to something, which is called this, and says how far it has come. */
export function FilePicker({
  what,
  to,
  about = {},
  areas,
}: {
  what: string;
  to: string;
  about?: Record<string, string>;
  areas: readonly Area[];
}) {
  const { t } = useTranslation();
  const picker = useRef<HTMLInputElement>(null);
  const [sending, setSending] = useState<{ name: string; percent: number }>();
  const { mutate, isPending, error } = useActOn(areas);

  async function send(file: File): Promise<void> {
    const refusal = refusalOf(file);
    if (refusal !== undefined) throw refusal;
    await uploadFile({ to, about, file }, (percent) => {
      setSending({ name: file.name, percent });
    }).done;
  }

  return (
    <>
      <Outcome error={error} />
      <input
        ref={picker}
        type="file"
        hidden
        accept={ACCEPTED}
        aria-label={t('files.addTo', { what })}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file !== undefined) mutate(() => send(file));
          // The same file may be chosen again after it was taken away.
          target.value = '';
        }}
      />
      <div className="row">
        <Button
          variant="tertiary"
          busy={isPending}
          aria-label={t('files.addTo', { what })}
          onClick={() => picker.current?.click()}
        >
          {t('files.add')}
        </Button>
        {isPending && sending !== undefined && (
          <span role="status">{t('files.adding', { ...sending })}</span>
        )}
      </div>
    </>
  );
}

import { Button, TextArea } from '@koble/ui';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** A text to take along: copied by the button, or by hand where the browser does not let us. Its words are of the part `feeds`. */
export function CopyField({
  label,
  description,
  text,
  rows = 2,
}: {
  label: string;
  description: string;
  text: string;
  rows?: number;
}) {
  const { t } = useTranslation();
  const id = useId();
  /** The text that was last copied, or could not be: another one has not been yet. */
  const [tried, setTried] = useState({ text: '', copied: false });
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => {
        setTried({ text, copied: true });
      },
      () => {
        setTried({ text, copied: false });
      },
    );
  };
  return (
    <div className="stack tight">
      <TextArea
        id={id}
        label={label}
        description={description}
        value={text}
        rows={rows}
        spellCheck={false}
        readOnly
      />
      <div className="row">
        <Button
          variant="secondary"
          aria-label={t('follow.copyThis', { what: label })}
          onClick={copy}
        >
          {t('follow.copy')}
        </Button>
        <span role="status" className="quiet">
          {tried.text === text && t(tried.copied ? 'follow.copied' : 'follow.notCopied')}
        </span>
      </div>
    </div>
  );
}

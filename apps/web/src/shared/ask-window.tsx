import { Button, Dialog } from '@koble/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Outcome } from './outcome';

/**
 * A question above the page, as large as it needs, with the button that answers it and what went wrong when it was pressed. What is
 * asked is there only while it is open: it begins anew each time. The button sends the form with the id `form`, or calls `onYes`.
 */
export function AskWindow({
  open,
  title,
  yes,
  busy,
  disabled = false,
  error = null,
  onClose,
  children,
  ...answer
}: {
  open: boolean;
  title: string;
  yes: string;
  busy: boolean;
  disabled?: boolean;
  error?: unknown;
  onClose: () => void;
  children: ReactNode;
} & ({ form: string } | { onYes: () => void })) {
  const { t } = useTranslation();
  return (
    <div className="window">
      <Dialog
        open={open}
        title={title}
        closeLabel={t('app.close')}
        onClose={onClose}
        footer={
          <>
            <Button variant="secondary" onClick={onClose}>
              {t('app.cancel')}
            </Button>
            <Button
              busy={busy}
              disabled={disabled}
              {...('form' in answer
                ? { type: 'submit', form: answer.form }
                : { onClick: answer.onYes })}
            >
              {yes}
            </Button>
          </>
        }
      >
        {open && (
          <div className="stack wide">
            <Outcome error={error} />
            {children}
          </div>
        )}
      </Dialog>
    </div>
  );
}

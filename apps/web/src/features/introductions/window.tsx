import { Alert, Button, Dialog } from '@koble/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblem } from '../../shared/problem';

/** A question above the page, as large as it needs. Its content is there only while it is open: it begins anew each time. */
export function Window({
  open,
  title,
  footer,
  onClose,
  children,
}: {
  open: boolean;
  title: string;
  footer: ReactNode;
  onClose: () => void;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <div className="window">
      <Dialog
        open={open}
        title={title}
        closeLabel={t('introduction.close')}
        onClose={onClose}
        footer={footer}
      >
        {open && children}
      </Dialog>
    </div>
  );
}

/** Asks before something that cannot be undone. */
export function Sure({
  open,
  title,
  text,
  yes,
  busy,
  error = null,
  onYes,
  onClose,
}: {
  open: boolean;
  title: string;
  text: string;
  yes: string;
  busy: boolean;
  error?: unknown;
  onYes: () => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const say = useProblem();
  return (
    <Window
      open={open}
      title={title}
      onClose={onClose}
      footer={
        <>
          <Button variant="secondary" onClick={onClose}>
            {t('introduction.cancel')}
          </Button>
          <Button busy={busy} onClick={onYes}>
            {yes}
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
        <p>{text}</p>
      </div>
    </Window>
  );
}

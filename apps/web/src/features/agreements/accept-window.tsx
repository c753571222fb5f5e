import type { AgreementView } from '@koble/agreements/schema';
import { Alert, Button, Dialog } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { useProblem } from '../../shared/problem';
import { otherSide } from './other-side';
import { TermsView } from './terms-view';

/** Asks before a side says yes: to which terms, and what becomes of the name of whoever says it. */
export function AcceptWindow({
  open,
  view,
  busy,
  error,
  onAccept,
  onClose,
}: {
  open: boolean;
  view: AgreementView;
  busy: boolean;
  error: unknown;
  onAccept: () => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const say = useProblem();
  const [latest] = view.terms;
  if (latest === undefined) return null;
  const { number, terms } = latest;
  const { name } = otherSide(view);
  const isSecond = view.accepted[view.side === 'company' ? 'partner' : 'company'] === number;
  return (
    <Dialog
      open={open}
      title={t('agreement.accept.title', { number })}
      closeLabel={t('app.cancel')}
      onClose={onClose}
      footer={
        <>
          <Button variant="secondary" onClick={onClose}>
            {t('app.cancel')}
          </Button>
          <Button busy={busy} onClick={onAccept}>
            {t('agreement.accept.yes')}
          </Button>
        </>
      }
    >
      {open && (
        <div className="stack">
          {error !== null && (
            <Alert tone="danger" live>
              {say(error)}
            </Alert>
          )}
          <p>
            {isSecond
              ? t('agreement.accept.second', { name })
              : t('agreement.accept.first', { name })}
          </p>
          <p>{t('agreement.accept.name', { name })}</p>
          <p>{t('agreement.accept.lead')}</p>
          <TermsView terms={terms} calls={view.calls} />
        </div>
      )}
    </Dialog>
  );
}

import type { AgreementView } from '@koble/agreements/schema';
import { useTranslation } from 'react-i18next';
import { AskWindow } from '../../shared/ask-window';
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
  const [latest] = view.terms;
  if (latest === undefined) return null;
  const { number, terms } = latest;
  const { name } = otherSide(view);
  const isSecond = view.accepted[view.side === 'company' ? 'partner' : 'company'] === number;
  return (
    <AskWindow
      open={open}
      title={t('agreement.accept.title', { number })}
      onClose={onClose}
      yes={t('agreement.accept.yes')}
      busy={busy}
      error={error}
      onYes={onAccept}
    >
      <div className="stack">
        <p>
          {isSecond
            ? t('agreement.accept.second', { name })
            : t('agreement.accept.first', { name })}
        </p>
        <p>{t('agreement.accept.name', { name })}</p>
        <p>{t('agreement.accept.lead')}</p>
        <TermsView terms={terms} calls={view.calls} />
      </div>
    </AskWindow>
  );
}

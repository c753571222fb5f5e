import { Link } from '@tanstack/react-router';
import type { InterestForm } from '@koble/introductions/schema';
import { useTranslation } from 'react-i18next';
import { Dots } from './dots';

/** It has been sent before: there, and not here. */
export function AlreadySent({
  form,
  sent,
}: {
  form: InterestForm;
  sent: NonNullable<InterestForm['sent']>;
}) {
  const { t } = useTranslation();
  return (
    <div className="stack wide">
      <div className="stack">
        <h1>{t('interest.already')}</h1>
        <p className="lead">{form.title}</p>
        <p>{t('interest.alreadyHelp')}</p>
      </div>
      <Dots state={sent.state} />
      <div className="row">
        <Link
          to="/henvendelser/$id"
          params={{ id: sent.id }}
          className="ds-button"
          data-variant="primary"
        >
          {t('interest.seeSent')}
        </Link>
      </div>
    </div>
  );
}

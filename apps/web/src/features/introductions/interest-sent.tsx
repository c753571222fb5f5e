import type { InterestForm } from '@koble/introductions/schema';
import { Icon } from '@koble/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { date } from '../../shared/format';
import { useAsked } from './party-name';
import type { SentInterest } from './use-send-interest';

/** It is sent: its number, what happens next and by when. */
export function InterestSent({ form, sent }: { form: InterestForm; sent: SentInterest }) {
  const { t } = useTranslation();
  const other = useAsked()(form, sent.operatorId);
  const lines = [
    t('interest.happensNow', { other }),
    t('interest.happensBy', { date: date(sent.answerBy) }),
    t('interest.happensYes'),
    t('interest.happensSilence'),
  ];
  return (
    <div className="stack wide">
      <header className="sent-head stack">
        <span className="sent-mark">
          <Icon name="check" />
        </span>
        <h1>{t('interest.sent')}</h1>
        <p className="lead">
          {form.title}. {t('interest.sentNumber', { number: sent.number })}.
        </p>
      </header>
      <section className="stack">
        <h2>{t('interest.happens')}</h2>
        <ol className="happens">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </section>
      <div className="row">
        <Link
          to="/henvendelser/$id"
          params={{ id: sent.id }}
          className="ds-button"
          data-variant="primary"
        >
          {t('interest.seeSent')}
        </Link>
        <Link to="/henvendelser" className="ds-button" data-variant="secondary">
          {t('sent.title')}
        </Link>
      </div>
    </div>
  );
}

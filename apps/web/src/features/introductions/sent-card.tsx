import type { IntroductionSummary } from '@koble/introductions/schema';
import { Button, Tag } from '@koble/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { date } from '../../shared/format';
import { KindMark } from '../../shared/kind-mark';
import { DaysLeftTag } from './days-left-tag';
import { Dots } from './dots';
import { NextLine } from './next-line';
import { awaitsAnswer } from './next-words';
import { usePartyName } from './party-name';
import { StateTag } from './state-tag';

/** One of "my enquiries": to whom, how far it has come, and what happens next. */
export function SentCard({ one, onDiscard }: { one: IntroductionSummary; onDiscard: () => void }) {
  const { t } = useTranslation();
  const nameOfParty = usePartyName();
  const isDraft = one.state === 'draft';
  return (
    <li className="card" data-kind={one.kind}>
      <div className="card-top">
        <KindMark kind={one.kind} />
        <StateTag state={one.state} />
      </div>
      <h2>
        <Link to="/henvendelser/$id" params={{ id: one.id }}>
          {one.title}
        </Link>
      </h2>
      <p className="meta">
        <span>{nameOfParty(one.other)}</span>
        <span>
          {one.sentAt === null
            ? t('introduction.changedOn', { date: date(one.updatedAt) })
            : t('introduction.sentOn', { date: date(one.sentAt) })}
        </span>
        {!isDraft && <span>{t('introduction.number', { number: one.number })}</span>}
      </p>
      <Dots state={one.state} />
      <NextLine of={one} mine={false} />
      {one.declineReason !== null && (
        <p className="quiet">
          {t(`introduction.reason.${one.declineReason}`)}. {t('sent.seeWhy')}
        </p>
      )}
      <div className="row">
        {awaitsAnswer(one) && <DaysLeftTag answerBy={one.answerBy} />}
        {one.unread > 0 && (
          <Tag tone="accent">{t('introduction.unread', { count: one.unread })}</Tag>
        )}
        {isDraft && (
          <>
            <Link
              to="/henvendelser/$id"
              params={{ id: one.id }}
              className="ds-button"
              data-variant="primary"
              aria-label={`${t('sent.goOn')}: ${one.title}`}
            >
              {t('sent.goOn')}
            </Link>
            <Button
              variant="tertiary"
              aria-label={`${t('sent.discard')}: ${one.title}`}
              onClick={onDiscard}
            >
              {t('sent.discard')}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}

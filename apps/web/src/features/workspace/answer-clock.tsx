import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { daysLeft } from '../../shared/days-left';
import { DeadlineTag } from '../../shared/deadline-tag';
import { date } from '../../shared/format';
import type { Waiting } from './waiting';

const SHOWN = 8;

/** What waits for the organisation's answer, the soonest first. */
export function AnswerClock({ waiting }: { waiting: readonly Waiting[] }) {
  const { t } = useTranslation();
  const more = waiting.length - SHOWN;
  if (waiting.length === 0) return <p>{t('workspace.clock.none')}</p>;
  return (
    <>
      <ol className="plain clock-list">
        {waiting.slice(0, SHOWN).map((one) => (
          <WaitingLine key={one.id} one={one} />
        ))}
      </ol>
      {more > 0 && <p className="quiet">{t('workspace.clock.more', { count: more })}</p>}
    </>
  );
}

function WaitingLine({ one: { kind, id, title, who, answerBy } }: { one: Waiting }) {
  const { t } = useTranslation();
  const { days, urgency } = daysLeft(answerBy);
  return (
    <li className="stack tight">
      <span>
        <DeadlineTag urgency={urgency}>
          {days > 0
            ? t('workspace.clock.daysLeft', { count: days })
            : t(days === 0 ? 'workspace.clock.lastDay' : 'workspace.clock.over')}
        </DeadlineTag>
      </span>
      <Link
        to={kind === 'introduction' ? '/henvendelser/$id' : '/avtaler/$id'}
        params={{ id }}
        className="ds-link"
      >
        {title}
      </Link>
      <span className="meta">
        <span>{t(`workspace.clock.${kind}`)}</span>
        <span>{who ?? t('workspace.clock.someone')}</span>
        <span>{t('workspace.clock.answerBy', { date: date(answerBy) })}</span>
      </span>
    </li>
  );
}

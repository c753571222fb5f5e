import type { KeptCall } from '@koble/funding/schema';
import { Tag } from '@koble/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { date, moment, month } from '../../shared/format';
import { AgeTag, LinkTag } from './call-health';

/** One call of the catalogue, with all that needs looking at. */
export function CallRow({ call }: { call: KeptCall }) {
  const { t } = useTranslation();
  const { slug, title, funder, state, nextDeadline, forecastMonth, deadlineKind } = call;
  return (
    <li className="card">
      <div className="row">
        <Tag tone={state === 'published' ? 'success' : 'neutral'}>{t(`calls.state.${state}`)}</Tag>
        <AgeTag {...call} />
        <LinkTag link={call.link} />
        {call.openCorrections > 0 && (
          <Tag tone="warning">{t('calls.corrections', { count: call.openCorrections })}</Tag>
        )}
        {call.draft && <Tag tone="info">{t('calls.ownDraft')}</Tag>}
      </div>
      <h2>
        <Link to="/ordninger/$slug" params={{ slug }}>
          {title}
        </Link>
      </h2>
      <p className="meta">
        <span>{funder}</span>
        <span>{when()}</span>
        <span>{t('calls.checkedOn', { date: date(call.checkedOn) })}</span>
      </p>
    </li>
  );

  function when(): string {
    if (forecastMonth !== null) return t('calls.forecast', { month: month(forecastMonth) });
    return nextDeadline === null
      ? t(`call.deadlineKind.${deadlineKind}`)
      : t('calls.next', { at: moment(nextDeadline) });
  }
}

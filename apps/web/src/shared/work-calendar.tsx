import type { Bundle } from '@koble/matching/schema';
import { Tag } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { date } from './format';

type Day = Bundle['calendar'][number];

/** What happens when in a bundle or a plan, soonest first; what comes too late says so, and of several calls which one it is of. */
export function WorkCalendar({
  calendar,
  calls,
}: {
  calendar: readonly Day[];
  calls: readonly { id: string; title: string }[];
}) {
  const { t } = useTranslation();
  const eventOf = ({ what, callId }: Day): string => {
    const event = t(`bundle.event.${what}`);
    const call = calls.length > 1 ? calls.find(({ id }) => id === callId) : undefined;
    return call === undefined ? event : t('bundle.ofCall', { event, call: call.title });
  };
  return (
    <ol className="calendar">
      {calendar.map((day) => (
        <li key={`${day.what} ${day.callId ?? ''}`} data-late={day.late}>
          <time dateTime={day.on}>{date(day.on)}</time>
          <span>
            {eventOf(day)}{' '}
            {day.late && (
              <Tag tone="warning">{t(isLimit(day) ? 'bundle.notKept' : 'bundle.late')}</Tag>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** A day that a call sets, which the work has to keep. */
function isLimit({ what }: Day): boolean {
  return what === 'start_by' || what === 'end_by';
}

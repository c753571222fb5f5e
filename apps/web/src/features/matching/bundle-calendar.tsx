import type { Bundle } from '@koble/matching/schema';
import { Tag } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { date } from '../../shared/format';

/** What happens when, soonest first; what comes too late says so. */
export function BundleCalendar({ calendar }: { calendar: Bundle['calendar'] }) {
  const { t } = useTranslation();
  // The room is kept where there is nothing: the cards beside it have their lines there.
  if (calendar.length === 0) return <div />;
  return (
    <div>
      <h3 className="small">{t('bundle.calendar')}</h3>
      <ol className="calendar">
        {calendar.map(({ on, what, late }) => (
          <li key={what} data-late={late}>
            <time dateTime={on}>{date(on)}</time>
            <span>
              {t(`bundle.event.${what}`)}{' '}
              {late && (
                <Tag tone="warning">{t(isLimit(what) ? 'bundle.notKept' : 'bundle.late')}</Tag>
              )}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** A day that the call sets, which the pilot has to keep. */
function isLimit(what: Bundle['calendar'][number]['what']): boolean {
  return what === 'start_by' || what === 'end_by';
}

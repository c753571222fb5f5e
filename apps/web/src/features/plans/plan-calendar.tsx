import { Tag } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { date } from '../../shared/format';
import type { Picture } from './plan';

/** What happens when, soonest first; what comes too late says so. */
export function PlanCalendar({ calendar }: Pick<Picture, 'calendar'>) {
  const { t } = useTranslation();
  if (calendar.length === 0) return null;
  return (
    <section aria-labelledby="plan-calendar">
      <h2 className="small" id="plan-calendar">
        {t('plans.calendar')}
      </h2>
      <ol className="calendar">
        {calendar.map(({ on, what, late }) => (
          <li key={`${what} ${on}`} data-late={late}>
            <time dateTime={on}>{date(on)}</time>
            <span>
              {t(`plans.event.${what}`)}{' '}
              {late && (
                <Tag tone="warning">{t(isLimit(what) ? 'plans.notKept' : 'plans.late')}</Tag>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A day that the call sets, which the pilot has to keep. */
function isLimit(what: Picture['calendar'][number]['what']): boolean {
  return what === 'start_by' || what === 'end_by';
}

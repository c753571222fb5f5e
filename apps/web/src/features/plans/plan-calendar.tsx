import { useTranslation } from 'react-i18next';
import { WorkCalendar } from '../../shared/work-calendar';
import type { Picture } from './plan';

/** What happens when in a plan. */
export function PlanCalendar({ picture: { calendar, calls } }: { picture: Picture }) {
  const { t } = useTranslation();
  if (calendar.length === 0) return null;
  return (
    <section aria-labelledby="plan-calendar">
      <h2 className="small" id="plan-calendar">
        {t('plans.calendar')}
      </h2>
      <WorkCalendar calendar={calendar} calls={calls} />
    </section>
  );
}

import type { Bundle } from '@koble/matching/schema';
import { useTranslation } from 'react-i18next';
import { WorkCalendar } from '../../shared/work-calendar';

/** What happens when in a bundle. */
export function BundleCalendar({ bundle: { calendar, calls } }: { bundle: Bundle }) {
  const { t } = useTranslation();
  // The room is kept where there is nothing: the cards beside it have their lines there.
  if (calendar.length === 0) return <div />;
  return (
    <div>
      <h3 className="small">{t('bundle.calendar')}</h3>
      <WorkCalendar
        calendar={calendar}
        calls={calls.flatMap(({ supply }) => (supply.kind === 'call' ? [supply.call] : []))}
      />
    </div>
  );
}

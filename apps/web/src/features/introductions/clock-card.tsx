import type { AnswerDays } from '@koble/introductions/schema';
import { useTranslation } from 'react-i18next';
import { date } from '../../shared/format';

const DAYS = ['firstReminderOn', 'secondReminderOn', 'answerBy', 'pauseOn'] as const;

/** The days of the clock, the same for both. */
export function ClockCard({ clock }: { clock: AnswerDays }) {
  const { t } = useTranslation();
  return (
    <section className="side-card" aria-labelledby="clock">
      <h2 className="small" id="clock">
        {t('introduction.clock')}
      </h2>
      <ol className="timeline">
        {DAYS.map((day) => (
          <li key={day} data-main={day === 'answerBy'}>
            <span>{t(`introduction.clockDay.${day}`)}</span>
            <time dateTime={clock[day]}>{date(clock[day])}</time>
          </li>
        ))}
      </ol>
      <p className="quiet">{t('introduction.clockHelp')}</p>
    </section>
  );
}

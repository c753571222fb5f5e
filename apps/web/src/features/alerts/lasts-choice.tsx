import type { AlertInput } from '@koble/alerts/schema';
import { Choice, ChoiceGroup, TextField } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { DAYS } from './alert-draft';
import { chosenDays } from './chosen-days';

/** How long a search lasts: so many days, or until a day that one chooses. */
export function LastsChoice({
  lasts,
  onChange,
}: {
  lasts: AlertInput['lasts'];
  onChange: (lasts: AlertInput['lasts']) => void;
}) {
  const { t } = useTranslation();
  const { first, last } = chosenDays();
  return (
    <>
      <ChoiceGroup legend={t('alerts.form.days')} description={t('alerts.form.daysHelp')}>
        {DAYS.map((days) => (
          <Choice
            key={days}
            type="radio"
            name="lasts"
            label={t('alerts.days', { count: days })}
            checked={lasts.kind === 'days' && lasts.days === days}
            onChange={() => {
              onChange({ kind: 'days', days });
            }}
          />
        ))}
        <Choice
          type="radio"
          name="lasts"
          label={t('alerts.form.until')}
          checked={lasts.kind === 'until'}
          onChange={() => {
            onChange({ kind: 'until', on: '' });
          }}
        />
      </ChoiceGroup>
      {lasts.kind === 'until' && (
        <TextField
          id="alert-until"
          type="date"
          label={t('alerts.form.lastDay')}
          description={t('alerts.form.lastDayHelp')}
          required
          min={first}
          max={last}
          value={lasts.on}
          onChange={(event) => {
            onChange({ kind: 'until', on: event.target.value });
          }}
        />
      )}
    </>
  );
}

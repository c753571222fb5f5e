import { osloDate } from '@koble/kernel';
import { Button, TextField } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../shared/api';
import { Outcome } from '../../shared/outcome';
import { minutesOfText } from './minutes-of-text';
import { useAct } from './use-act';

const EMPTY = { hours: '', note: '' };

/** Writes down hours of the reader's own side. */
export function HoursForm({ id, startedOn }: { id: string; startedOn: string | null }) {
  const { t } = useTranslation();
  const [today] = useState(() => osloDate(new Date()));
  const [spentOn, setSpentOn] = useState<string>(today);
  const [{ hours, note }, setTyped] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const { mutate, isPending, error } = useAct(() => {
    setTyped(EMPTY);
    setTried(false);
  });
  const minutes = minutesOfText(hours);
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (minutes !== undefined && spentOn !== '')
          mutate(() =>
            client.delivery.spendHours.mutate({ id, spentOn, minutes, note: note.trim() }),
          );
      }}
    >
      <Outcome error={error} />
      <TextField
        id="hours-day"
        type="date"
        label={t('delivery.hours.day')}
        error={tried && spentOn === '' ? t('delivery.hours.wrongDay') : undefined}
        min={startedOn ?? undefined}
        max={today}
        value={spentOn}
        onChange={({ target }) => {
          setSpentOn(target.value);
        }}
      />
      <TextField
        id="hours-count"
        inputMode="decimal"
        label={t('delivery.hours.count')}
        description={t('delivery.hours.countHelp')}
        error={tried && minutes === undefined ? t('delivery.hours.wrongCount') : undefined}
        value={hours}
        onChange={({ target }) => {
          setTyped({ hours: target.value, note });
        }}
      />
      <TextField
        id="hours-note"
        label={t('delivery.hours.note')}
        description={t('delivery.hours.noteHelp')}
        maxLength={200}
        value={note}
        onChange={({ target }) => {
          setTyped({ hours, note: target.value });
        }}
      />
      <div className="row">
        <Button type="submit" variant="secondary" busy={isPending}>
          {t('delivery.hours.save')}
        </Button>
      </div>
    </form>
  );
}

import { DEADLINE_KINDS } from '@koble/funding/schema';
import { Button, TextField } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { deadlinesOf, hasDeadlines, withAnother } from './editor-deadlines';
import { EditorGroup, FieldError, OneOf, TypedField, type Editing } from './editor-fields';

const MOST_DEADLINES = 24;

/** When one can apply. What is only expected has a month and no deadline. */
export function EditorDates({ editing }: { editing: Editing }) {
  const { t } = useTranslation();
  const { form, change } = editing;
  const isForecast = form.forecastMonth !== '';
  return (
    <EditorGroup name="dates">
      <TypedField
        editing={editing}
        name="forecastMonth"
        type="month"
        help={t('calls.help.forecastMonth')}
      />
      {!isForecast && (
        <>
          <div className="fields">
            <TypedField editing={editing} name="opensOn" type="date" />
            <OneOf
              editing={editing}
              name="deadlineKind"
              value={form.deadlineKind}
              options={DEADLINE_KINDS}
              words={(one) => t(`call.deadlineKind.${one}`)}
              onChoose={(deadlineKind) => {
                change((before) => ({
                  ...before,
                  deadlineKind,
                  deadlines: deadlinesOf(deadlineKind, before.deadlines),
                }));
              }}
            />
          </div>
          {hasDeadlines(form) && <Deadlines editing={editing} />}
        </>
      )}
    </EditorGroup>
  );
}

function Deadlines({ editing: { form, errors, change } }: { editing: Editing }) {
  const { t } = useTranslation();
  const { deadlines } = form;
  const set = (i: number, part: Partial<(typeof deadlines)[number]>) => {
    change((before) => ({
      ...before,
      deadlines: before.deadlines.map((one, at) => (at === i ? { ...one, ...part } : one)),
    }));
  };
  return (
    <fieldset className="ds-fieldset" id="deadlines" tabIndex={-1}>
      <legend className="ds-label">{t('calls.field.deadlines')}</legend>
      <p>{t('calls.help.deadlineTime')}</p>
      {deadlines.map(({ day, time }, i) => (
        <div className="row end" key={i}>
          <TextField
            id={`deadline-${i}`}
            label={t('calls.day')}
            type="date"
            value={day}
            onChange={({ target }) => {
              set(i, { day: target.value });
            }}
          />
          <TextField
            id={`deadline-${i}-time`}
            label={t('calls.time')}
            type="time"
            value={time}
            onChange={({ target }) => {
              set(i, { time: target.value });
            }}
          />
          <Button
            variant="tertiary"
            onClick={() => {
              change((before) => ({
                ...before,
                deadlines: before.deadlines.filter((_, at) => at !== i),
              }));
            }}
          >
            {t('calls.removeDeadline', { number: i + 1 })}
          </Button>
        </div>
      ))}
      <FieldError error={errors.deadlines} />
      {deadlines.length < MOST_DEADLINES && (
        <Button
          variant="secondary"
          onClick={() => {
            change((before) => ({
              ...before,
              deadlines: withAnother(before.deadlines),
            }));
          }}
        >
          {t('calls.addDeadline')}
        </Button>
      )}
    </fieldset>
  );
}

import { Button, ErrorSummary, Select, TextArea, TextField } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../shared/api';
import { problemOf, useProblem } from '../../shared/problem';
import {
  meetingProblems,
  MINUTES,
  NEW_MEETING,
  PLACE_MAX,
  REASON_MAX,
  type MeetingProblem,
} from './meeting-draft';
import { momentsOf } from './slots';
import { useAct } from './use-act';

/** Proposes a meeting with up to three times, on Norway's clock. */
export function MeetingForm({ id, onDone }: { id: string; onDone: () => void }) {
  const { t } = useTranslation();
  const say = useProblem();
  const [draft, setDraft] = useState(NEW_MEETING);
  const [tried, setTried] = useState<{ times: number; at: Date }>();
  const { mutate, isPending, error } = useAct(onDone);
  const problems = tried === undefined ? [] : meetingProblems(draft, tried.at);
  const sayProblem = (problem: MeetingProblem): string =>
    'n' in problem
      ? t(`meeting.problem.${problem.problem}`, { n: problem.n })
      : t(`meeting.problem.${problem.field}`);
  const errorOf = (field: MeetingProblem['field']): string | undefined => {
    const problem = problems.find((one) => one.field === field);
    return problem === undefined ? undefined : sayProblem(problem);
  };
  const change = (changed: Partial<typeof draft>): void => {
    setDraft({ ...draft, ...changed });
  };

  return (
    <form
      className="stack wide meeting-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const at = new Date();
        if (meetingProblems(draft, at).length > 0) {
          setTried({ times: (tried?.times ?? 0) + 1, at });
          return;
        }
        const { slots, ...rest } = draft;
        mutate(() => client.meetings.propose.mutate({ id, ...rest, slots: momentsOf(slots) }));
      }}
    >
      {problems.length > 0 && (
        <ErrorSummary
          key={tried?.times}
          heading={t('meeting.errors')}
          errors={problems.map((problem) => ({
            field: `meeting-${problem.field}`,
            message: sayProblem(problem),
          }))}
        />
      )}
      {error !== null && (
        <ErrorSummary
          key={problemOf(error).code}
          heading={t('meeting.errors')}
          errors={[{ field: 'meeting-slot-0', message: say(error) }]}
        />
      )}
      <TextArea
        id="meeting-reason"
        label={t('meeting.reason')}
        description={t('meeting.reasonHelp')}
        error={errorOf('reason')}
        rows={3}
        maxLength={REASON_MAX}
        value={draft.reason}
        onChange={(event) => {
          change({ reason: event.target.value });
        }}
      />
      <TextField
        id="meeting-place"
        label={t('meeting.place')}
        description={t('meeting.placeHelp')}
        error={errorOf('place')}
        maxLength={PLACE_MAX}
        value={draft.place}
        onChange={(event) => {
          change({ place: event.target.value });
        }}
      />
      <Select
        id="meeting-minutes"
        label={t('meeting.minutes')}
        value={draft.minutes}
        options={MINUTES.map((count) => ({
          value: String(count),
          text: t('meeting.minutesValue', { count }),
        }))}
        onChange={(event) => {
          change({ minutes: Number(event.target.value) });
        }}
      />
      <fieldset className="ds-fieldset">
        <legend className="ds-label">{t('meeting.slots')}</legend>
        <p>{t('meeting.slotsHelp')}</p>
        <div className="fields">
          {draft.slots.map((slot, i) => (
            <TextField
              key={i}
              id={`meeting-slot-${i}`}
              type="datetime-local"
              label={t(i === 0 ? 'meeting.slot' : 'meeting.slotOptional', { n: i + 1 })}
              error={errorOf(`slot-${i}`)}
              value={slot}
              onChange={(event) => {
                change({ slots: draft.slots.with(i, event.target.value) });
              }}
            />
          ))}
        </div>
      </fieldset>
      <div className="row">
        <Button variant="secondary" onClick={onDone}>
          {t('app.cancel')}
        </Button>
        <Button type="submit" busy={isPending}>
          {t('meeting.send')}
        </Button>
      </div>
    </form>
  );
}

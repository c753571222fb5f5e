import { PilotDraft } from '@koble/pilots/schema';
import { Select, TextArea, TextField } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { mostOf } from './most-of';
import type { FieldsProps } from './typed-field';
import { useSemester } from './use-semester';

const YEARS_AHEAD = 3;
const TEXTS = PilotDraft.shape.task.shape;
const DATES = ['topicsBy', 'startsOn', 'deliversOn'] as const;

/** What makes an offer a student's task: its topic, who supervises, and the semester with its dates. */
export function TaskFields({ editor: { draft, change }, errors }: FieldsProps) {
  const { t } = useTranslation();
  const nameOfSemester = useSemester();
  const { task } = draft;
  const put = (part: Partial<PilotDraft['task']>): void => {
    change({ task: { ...task, ...part } });
  };
  return (
    <section className="stack wide" aria-labelledby="offer-task">
      <h2 id="offer-task">{t('offers.part.task')}</h2>
      <TextArea
        id="topic"
        label={t('offers.field.topic')}
        error={errors.topic}
        rows={3}
        maxLength={mostOf(TEXTS.topic)}
        value={task.topic}
        onChange={(event) => {
          put({ topic: event.target.value });
        }}
      />
      <p className="quiet">{t('offers.help.task')}</p>
      <div className="fields">
        <TextField
          id="supervisor"
          label={t('offers.field.supervisor')}
          description={t('offers.help.supervisor')}
          error={errors.supervisor}
          maxLength={mostOf(TEXTS.supervisor)}
          value={task.supervisor}
          onChange={(event) => {
            put({ supervisor: event.target.value });
          }}
        />
        <Select
          id="semester"
          label={t('offers.field.semester')}
          error={errors.semester}
          value={task.semester}
          options={[
            { value: '', text: t('offers.none_chosen') },
            ...semestersWith(task.semester).map((value) => ({
              value,
              text: nameOfSemester(value),
            })),
          ]}
          onChange={(event) => {
            put({ semester: event.target.value });
          }}
        />
        {DATES.map((name) => (
          <TextField
            key={name}
            id={name}
            type="date"
            label={t(`offers.field.${name}`)}
            error={errors[name]}
            value={task[name]}
            onChange={(event) => {
              put({ [name]: event.target.value });
            }}
          />
        ))}
      </div>
    </section>
  );
}

/** The semesters of this year and the next two, and the one that is chosen though it is over. */
function semestersWith(chosen: string): string[] {
  const year = new Date().getFullYear();
  const coming = Array.from({ length: YEARS_AHEAD }, (_, i) => year + i).flatMap((one) => [
    `${one} spring`,
    `${one} autumn`,
  ]);
  return chosen === '' || coming.includes(chosen) ? coming : [chosen, ...coming];
}

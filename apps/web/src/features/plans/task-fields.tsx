import { Select, TextField } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import type { Plan } from './plan';

export interface TaskDraft {
  dueOn: string;
  assigneeId: string;
}

/** By when something is done, and by whom. */
export function TaskFields({
  name,
  draft,
  people,
  onChange,
}: {
  name: string;
  draft: TaskDraft;
  people: Plan['people'];
  onChange: (draft: TaskDraft) => void;
}) {
  const { t } = useTranslation();
  return (
    <div className="fields">
      <TextField
        id={`due-${name}`}
        type="date"
        label={t('plans.tasks.day')}
        description={t('plans.tasks.dayHelp')}
        value={draft.dueOn}
        onChange={(event) => {
          onChange({ ...draft, dueOn: event.target.value });
        }}
      />
      <Select
        id={`who-${name}`}
        label={t('plans.tasks.assignee')}
        value={draft.assigneeId}
        options={[
          { value: '', text: t('plans.tasks.nobody') },
          ...people.map((person) => ({ value: person.personId, text: person.name })),
        ]}
        onChange={(event) => {
          onChange({ ...draft, assigneeId: event.target.value });
        }}
      />
    </div>
  );
}

/** What was typed, as it is kept: nothing where nothing was. */
export function typedTask({ dueOn, assigneeId }: TaskDraft) {
  return {
    dueOn: dueOn === '' ? null : dueOn,
    assigneeId: assigneeId === '' ? null : assigneeId,
  };
}

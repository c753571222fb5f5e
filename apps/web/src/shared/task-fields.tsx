import { Select, TextField } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import type { TaskDraft, TaskPerson } from './task';

/** By when something is done, and by whom. A day that is the call's is said, and not to be changed. */
export function TaskFields({
  name,
  draft,
  people,
  byCall,
  onChange,
}: {
  name: string;
  draft: TaskDraft;
  people: TaskPerson[];
  byCall: boolean;
  onChange: (draft: TaskDraft) => void;
}) {
  const { t } = useTranslation();
  return (
    <div className="fields">
      <TextField
        id={`due-${name}`}
        type="date"
        label={t('tasks.day')}
        description={byCall ? t('tasks.byCall') : t('tasks.dayHelp')}
        readOnly={byCall}
        value={draft.dueOn}
        onChange={(event) => {
          onChange({ ...draft, dueOn: event.target.value });
        }}
      />
      <Select
        id={`who-${name}`}
        label={t('tasks.assignee')}
        value={draft.assigneeId}
        options={[
          { value: '', text: t('tasks.nobody') },
          ...people.map((person) => ({ value: person.personId, text: person.name })),
        ]}
        onChange={(event) => {
          onChange({ ...draft, assigneeId: event.target.value });
        }}
      />
    </div>
  );
}

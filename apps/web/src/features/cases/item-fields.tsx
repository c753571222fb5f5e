import { Select, TextField } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import type { Case } from './case';

interface Draft {
  dueOn: string;
  assigneeId: string;
}

/** By when something is done, and by whom. A day that is the call's is said, and not to be changed. */
export function ItemFields({
  name,
  draft,
  people,
  byCall,
  onChange,
}: {
  name: string;
  draft: Draft;
  people: Case['people'];
  byCall: boolean;
  onChange: (draft: Draft) => void;
}) {
  const { t } = useTranslation();
  return (
    <div className="fields">
      <TextField
        id={`due-${name}`}
        type="date"
        label={t('cases.checklist.day')}
        description={byCall ? t('cases.checklist.byCall') : t('cases.checklist.dayHelp')}
        readOnly={byCall}
        value={draft.dueOn}
        onChange={(event) => {
          onChange({ ...draft, dueOn: event.target.value });
        }}
      />
      <Select
        id={`who-${name}`}
        label={t('cases.checklist.assignee')}
        value={draft.assigneeId}
        options={[
          { value: '', text: t('cases.checklist.nobody') },
          ...people.map((person) => ({ value: person.personId, text: person.name })),
        ]}
        onChange={(event) => {
          onChange({ ...draft, assigneeId: event.target.value });
        }}
      />
    </div>
  );
}

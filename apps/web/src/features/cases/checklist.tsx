import { useTranslation } from 'react-i18next';
import { api, client } from '../../shared/api';
import type { TaskActs } from '../../shared/task';
import { TaskList } from '../../shared/task-list';
import type { Case } from './case';
import { useItemWords } from './use-item-words';

/** What has to be done for a case by when, and by whom: ticked off here, and added to. */
export function Checklist({ of: { id, items, people } }: { of: Case }) {
  const { t } = useTranslation();
  const nameOf = useItemWords();
  return (
    <TaskList
      title={t('cases.checklist.title')}
      lead={t('cases.checklist.lead')}
      tasks={items}
      nameOf={nameOf}
      people={people}
      acts={actsOn(id)}
      mayChange
    />
  );
}

function actsOn(caseId: string): TaskActs {
  const { addItem, changeItem, settleItem, removeItem } = client.cases;
  return {
    area: api.cases,
    add: (task) => addItem.mutate({ caseId, ...task }),
    change: (task) => changeItem.mutate(task),
    settle: (task) => settleItem.mutate(task),
    remove: (task) => removeItem.mutate(task),
  };
}

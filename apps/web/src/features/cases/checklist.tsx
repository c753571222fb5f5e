import { useTranslation } from 'react-i18next';
import { api, client } from '../../shared/api';
import type { TaskActs } from '../../shared/task';
import { TaskList } from '../../shared/task-list';
import type { Case } from './case';
import { ItemFiles } from './item-files';
import { useItemWords } from './use-item-words';

/** What has to be done for a case by when, and by whom: ticked off here and added to, with the papers of each. */
export function Checklist({ of: { id, items, people, mayKeepFiles } }: { of: Case }) {
  const { t } = useTranslation();
  const nameOf = useItemWords();
  return (
    <TaskList
      title={t('cases.checklist.title')}
      lead={`${t('cases.checklist.lead')} ${t('cases.checklist.files')}`}
      tasks={items}
      nameOf={nameOf}
      people={people}
      acts={actsOn(id)}
      mayChange
      below={(item) => <ItemFiles item={item} name={nameOf(item)} mayKeep={mayKeepFiles} />}
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

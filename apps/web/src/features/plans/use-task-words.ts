import { useTranslation } from 'react-i18next';
import type { PlanTask } from './plan';

/** What something to do for a plan is called, with the call that it is about. */
export function useTaskWords(): (task: Pick<PlanTask, 'kind' | 'title'>) => string {
  const { t } = useTranslation();
  return ({ kind, title }) => {
    if (kind === 'own') return title ?? '';
    const task = t(`plans.task.${kind}`);
    return title === null ? task : t('plans.task.ofCall', { task, call: title });
  };
}

import { useTranslation } from 'react-i18next';
import type { PlanTask } from './plan';

/** What something to do for a plan is called. */
export function useTaskWords(): (task: Pick<PlanTask, 'kind' | 'title'>) => string {
  const { t } = useTranslation();
  return ({ kind, title }) => (kind === 'own' ? (title ?? '') : t(`plans.task.${kind}`));
}

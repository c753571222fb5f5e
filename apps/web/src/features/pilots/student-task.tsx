import type { PilotOffer } from '@koble/pilots/schema';
import { Facts, Tag } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { date } from '../../shared/format';
import { useSemester } from './use-semester';

/** What makes an offer a student's task: the smallest pilot there is. */
export function StudentTask({ task }: { task: NonNullable<PilotOffer['task']> }) {
  const { t } = useTranslation();
  const nameOfSemester = useSemester();
  return (
    <section className="box stack" aria-labelledby="student-task">
      <Tag tone="accent">{t('pilot.task')}</Tag>
      <h2 id="student-task">{t('pilot.taskTopic')}</h2>
      <p className="prose">{task.topic}</p>
      <Facts
        facts={[
          { term: t('pilot.semester'), value: nameOfSemester(task.semester) },
          { term: t('pilot.topicsBy'), value: date(task.topicsBy) },
          { term: t('pilot.taskStarts'), value: date(task.startsOn) },
          { term: t('pilot.taskDelivered'), value: date(task.deliversOn) },
          { term: t('pilot.supervisor'), value: task.supervisor ?? t('pilot.supervisorHidden') },
        ]}
      />
    </section>
  );
}

import type { PilotOffer } from '@koble/pilots/schema';
import { factList, section } from './page-facts';
import { addressIn, type PageLanguage } from './page-language';
import { markup, type Markup } from './page-markup';
import { pathOf } from './page-path';

/** What makes an offer a student's task; nothing of a pilot. A stranger is not told who supervises. */
export function studentTask(task: PilotOffer['task'], { t, date }: PageLanguage): Markup[] {
  if (task === null) return [];
  const [year = '', half] = task.semester.split(' ');
  const facts = factList([
    {
      term: t('pilot.semester'),
      value: t(`pilot.semesterValue.${half === 'autumn' ? 'autumn' : 'spring'}`, { year }),
    },
    { term: t('pilot.topicsBy'), value: date(task.topicsBy) },
    { term: t('pilot.taskStarts'), value: date(task.startsOn) },
    { term: t('pilot.taskDelivered'), value: date(task.deliversOn) },
    { term: t('pilot.supervisor'), value: t('pilot.supervisorHidden') },
  ]);
  return [
    markup`<section class="box stack"><span class="ds-tag" data-color="accent" data-size="sm">${t('pilot.task')}</span><h2>${t('pilot.taskTopic')}</h2><p class="prose">${task.topic}</p>${facts}</section>`,
  ];
}

/** Who usually pays, and for whom the partner has done it before, where it says so. */
export function pilotBackground(
  { calls, references }: PilotOffer,
  language: PageLanguage,
): Markup[] {
  const { t } = language;
  const paid = calls.map(
    ({ slug, title }) =>
      markup`<li><a class="ds-link" href="${addressIn(language, pathOf('call', slug))}">${title}</a></li>`,
  );
  const done = references.map(
    ({ customer, year, line }) => markup`<li>${customer}, ${year}: ${line}</li>`,
  );
  return [
    ...(paid.length === 0
      ? []
      : [
          section(
            t('pilot.usuallyPaidBy'),
            markup`<ul>${paid}</ul><p class="quiet">${t('pilot.usuallyPaidByHelp')}</p>`,
          ),
        ]),
    ...(done.length === 0 ? [] : [section(t('pilot.references'), markup`<ul>${done}</ul>`)]),
  ];
}

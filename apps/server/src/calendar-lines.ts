import { listMilestoneDates } from '@koble/agreements';
import type { Services } from '@koble/api';
import { listCaseDeadlines, type CalendarLine, type CalendarReader } from '@koble/cases';
import { CASE_ITEM_WORDS } from './calendar-words';
import { pageWords } from './page-words';

type Place = Pick<Services, 'db' | 'baseUrl'>;
type Deadline = Awaited<ReturnType<typeof listCaseDeadlines>>[number];

/** What stands in somebody's calendar: a list of each package that has days to keep, one after the other. */
export async function calendarLines(
  services: Place,
  reader: CalendarReader,
): Promise<CalendarLine[]> {
  const lists = await Promise.all([caseLines(services, reader), milestoneLines(services, reader)]);
  return lists.flat();
}

async function caseLines(services: Place, reader: CalendarReader): Promise<CalendarLine[]> {
  const deadlines = await listCaseDeadlines(services, reader.actor);
  return deadlines.map((deadline) => ({
    uid: deadline.uid,
    on: deadline.on,
    at: deadline.at,
    sequence: deadline.sequence,
    title: `${nameOf(deadline, reader)}: ${deadline.caseTitle}`,
    url: new URL(`/saker/${deadline.caseId}`, services.baseUrl).href,
  }));
}

async function milestoneLines(services: Place, { actor }: CalendarReader): Promise<CalendarLine[]> {
  const milestones = await listMilestoneDates(services, actor);
  return milestones.map(({ uid, agreementId, agreement, title, on }) => ({
    uid,
    on,
    at: null,
    // The days are those that both have accepted; what they change to is another milestone's day.
    sequence: 0,
    title: `${title}: ${agreement}`,
    url: new URL(`/avtaler/${agreementId}`, services.baseUrl).href,
  }));
}

/** What is due: by its kind, and what the company has called it where it is something of its own. */
function nameOf({ item, document, title }: Deadline, { locale }: CalendarReader): string {
  if (item === 'own') return title ?? '';
  if (item !== 'document') return CASE_ITEM_WORDS[locale][item];
  return document === null ? '' : pageWords(locale)(`call.document.${document}`);
}

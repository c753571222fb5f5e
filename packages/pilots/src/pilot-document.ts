import type { Db } from '@koble/db';
import { addDays, osloDate, osloMoment, type IsoDate } from '@koble/kernel';
import { withHash } from '@koble/search';
import type { ListingDocument } from '@koble/search/schema';
import { municipality, searchStems, summarise, termsOf } from '@koble/taxonomy';
import { freeSlots } from './capacity';
import { listPublishedPilots, type PilotRow } from './pilot-queries';
import { quarterOf } from './quarter';

/** What a student's task is searched by, whatever it is about. */
const TASK_TERMS = ['studentoppgave', 'bacheloroppgave', 'masteroppgave', 'student task', 'thesis'];

/** A pilot has no end; this second is in the year 2100. */
const NO_END = 4_102_444_800;

/** The search documents of those of these offers that are published, with what is free in the quarter of this moment. */
export async function pilotDocuments(
  db: Db,
  ids: readonly string[],
  now = new Date(),
): Promise<ListingDocument[]> {
  return (await listPublishedPilots(db, ids)).map((row) => pilotDocument(row, now));
}

function pilotDocument(row: PilotRow, now: Date): ListingDocument {
  const terms = [...termsOf(row.skills, []), ...(row.type === 'student_task' ? TASK_TERMS : [])];
  const summary = summarise(row.summary);
  const place = row.municipality === null ? undefined : municipality(row.municipality);
  return withHash({
    id: `pilot_${row.id}`,
    kind: 'pilot',
    version: row.version,
    title: row.title,
    summary,
    terms,
    stems: searchStems(`${row.title} ${summary} ${terms.join(' ')}`),
    organisation: row.organisationName,
    organisationId: row.organisationId,
    municipality: row.municipality,
    place: place?.name ?? '',
    district: null,
    // Partners come to the company, or the company is anywhere: only a laboratory has a place.
    area: [row.place === 'lab' && row.municipality !== null ? row.municipality : '*'],
    skills: row.skills,
    occupations: [],
    industry: null,
    mode: row.place === 'remote' ? ['remote'] : ['onsite'],
    extent: [],
    purposes: [],
    instrument: null,
    publishedAt: Math.floor((row.publishedAt ?? row.createdAt).getTime() / 1000),
    deadline: null,
    expiresAt: row.topicsBy === null ? NO_END : secondAfter(row.topicsBy),
    amountOre: row.priceOre,
    interests: row.interests,
    answers: row.organisationAnswers,
    answerDays: row.organisationAnswerDays,
    capacity: freeSlots(row, quarterOf(osloDate(now))),
    studentTask: row.type === 'student_task',
  });
}

/** The first second after this day in Norway. */
function secondAfter(day: IsoDate): number {
  return osloMoment(addDays(day, 1)).getTime() / 1000;
}

import type { Actor } from '@koble/accounts/schema';
import { osloDate } from '@koble/kernel';
import { freeSlots, openingsOf } from './capacity';
import { nextFreeDay } from './next-free-day';
import type { PilotRow } from './pilot-queries';
import { quarterOf } from './quarter';
import type { PilotOffer } from './schema';

/** An offer as this reader sees it at this moment: a supervisor's name is for those who are signed in. */
export function pilotOfRow(
  row: PilotRow,
  { now, reader }: { now: Date; reader: Actor['kind'] },
): PilotOffer {
  const today = osloDate(now);
  const openings = openingsOf(row, today);
  return {
    id: row.id,
    type: row.type,
    organisation: {
      id: row.organisationId,
      name: row.organisationName,
      municipality: row.organisationMunicipality,
      answers: row.organisationAnswers,
      answerDays: row.organisationAnswerDays,
    },
    state: row.state,
    title: row.title,
    summary: row.summary,
    method: row.method,
    skills: row.skills,
    industries: row.industries,
    weeks: row.weeks,
    researcherHours: row.researcherHours,
    priceOre: row.priceOre,
    companyHours: row.companyHours,
    deliverables: row.deliverables,
    dataNeeded: row.dataNeeded,
    place: row.place,
    municipality: row.municipality,
    ipr: row.ipr,
    publication: row.publication,
    nda: row.nda,
    capacityPerQuarter: row.capacityPerQuarter,
    freeSlots: freeSlots(row, quarterOf(today)),
    nextFreeOn: nextFreeDay(openings, today),
    ...openings,
    trlIn: row.trlIn,
    trlOut: row.trlOut,
    languages: row.languages,
    calls: row.calls,
    references: row.references,
    task: taskOf(row, reader),
    publishedAt: row.publishedAt?.toISOString() ?? null,
  };
}

function taskOf(row: PilotRow, reader: Actor['kind']): PilotOffer['task'] {
  const { topic, semester, topicsBy, startsOn, deliversOn } = row;
  if (topic === null || semester === null) return null;
  if (topicsBy === null || startsOn === null || deliversOn === null) return null;
  const supervisor = reader === 'visitor' ? null : row.supervisor;
  return { topic, supervisor, semester, topicsBy, startsOn, deliversOn };
}

import type { PilotRow } from './pilot-queries';
import type { PilotDraft } from './schema';

const ORE_PER_KRONE = 100;

/** A published offer as its partner would have typed it. */
export function draftOfRow(row: PilotRow): PilotDraft {
  return {
    type: row.type,
    title: row.title,
    summary: row.summary,
    method: row.method,
    skills: row.skills,
    industries: row.industries,
    weeks: String(row.weeks),
    researcherHours: String(row.researcherHours),
    priceKroner: String(row.priceOre / ORE_PER_KRONE),
    companyHours: String(row.companyHours),
    deliverables: row.deliverables,
    dataNeeded: row.dataNeeded,
    place: row.place,
    municipality: row.municipality,
    ipr: row.ipr,
    publication: row.publication,
    nda: row.nda,
    capacityPerQuarter: String(row.capacityPerQuarter),
    quarters: row.quarters.flatMap(({ quarter, slots }) =>
      slots === null ? [] : [{ quarter, slots: String(slots) }],
    ),
    nextFreeOn: row.nextFreeOn,
    trlIn: String(row.trlIn),
    trlOut: String(row.trlOut),
    languages: row.languages,
    callIds: row.calls.map(({ id }) => id),
    references: row.references.map((one) => ({ ...one, year: String(one.year), agreed: true })),
    task: taskOf(row),
  };
}

function taskOf(row: PilotRow): PilotDraft['task'] {
  const { topic, supervisor, semester, topicsBy, startsOn, deliversOn } = row;
  return {
    topic: topic ?? '',
    supervisor: supervisor ?? '',
    semester: semester ?? '',
    topicsBy: topicsBy ?? '',
    startsOn: startsOn ?? '',
    deliversOn: deliversOn ?? '',
  };
}

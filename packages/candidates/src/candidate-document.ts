import type { Db } from '@koble/db';
import { withHash } from '@koble/search';
import type { ListingDocument } from '@koble/search/schema';
import { municipalitiesOfDistrict, searchStems, termsOf } from '@koble/taxonomy';
import { listActiveCandidates, type CandidateRow } from './candidate-queries';

/** The search documents of those of these candidates whose profile is active; they hold no more than the nameless card. */
export async function candidateDocuments(
  db: Db,
  ids: readonly string[],
): Promise<ListingDocument[]> {
  return (await listActiveCandidates(db, ids)).map(candidateDocument);
}

function candidateDocument(row: CandidateRow): ListingDocument {
  const terms = termsOf(row.skills, []);
  return withHash({
    id: `candidate_${row.id}`,
    kind: 'candidate',
    version: row.version,
    title: row.title,
    summary: '',
    terms,
    stems: searchStems(`${row.title} ${terms.join(' ')}`),
    organisation: '',
    organisationId: null,
    municipality: null,
    place: '',
    district: row.district,
    area: municipalitiesOfDistrict(row.district),
    skills: row.skills,
    // The exact occupation is not on the card; its group is the title.
    occupations: [],
    industry: null,
    mode: row.modes,
    extent: row.extents,
    purposes: [],
    instrument: null,
    publishedAt: Math.floor(row.confirmedAt.getTime() / 1000),
    deadline: null,
    expiresAt: Math.floor(row.expiresAt.getTime() / 1000),
    amountOre: null,
    interests: row.interests,
    answers: null,
    answerDays: null,
    capacity: null,
    studentTask: false,
  });
}

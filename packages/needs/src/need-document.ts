import type { Db } from '@koble/db';
import { withHash } from '@koble/search';
import type { ListingDocument } from '@koble/search/schema';
import { municipality, searchStems, summarise, termsOf } from '@koble/taxonomy';
import { listPublishedNeeds, type NeedRow } from './need-queries';
import type { PublicNeed } from './schema';

/** The search documents of those of these needs that are published and ask for people (roles) or a pilot (challenges). */
export async function needDocuments(
  db: Db,
  kind: PublicNeed['kind'],
  ids: readonly string[],
): Promise<ListingDocument[]> {
  const rows = await listPublishedNeeds(db, ids);
  return rows
    .filter((row) => (kind === 'role' ? row.wantsPeople : row.wantsPilot && row.audience === 'all'))
    .map((row) => needDocument(kind, row));
}

function needDocument(kind: PublicNeed['kind'], row: NeedRow): ListingDocument {
  const place = row.municipality === null ? undefined : municipality(row.municipality);
  const skills = [...new Set([...row.skillsMust, ...row.skillsShould])];
  const terms = termsOf(skills, row.occupations);
  const summary = summarise(row.goal);
  return withHash({
    id: `${kind}_${row.id}`,
    kind,
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
    area: [row.mode === 'remote' || row.municipality === null ? '*' : row.municipality],
    skills,
    occupations: row.occupations,
    industry: row.organisationIndustry,
    mode: kind === 'role' && row.mode !== null ? [row.mode] : [],
    extent: kind === 'role' && row.extent !== null ? [row.extent] : [],
    purposes: [],
    instrument: null,
    publishedAt: secondsOf(row.publishedAt ?? row.createdAt),
    deadline: null,
    expiresAt: secondsOf(row.expiresAt ?? row.createdAt),
    amountOre: kind === 'challenge' ? row.budgetOre : null,
    interests: row.interests,
    answers: row.organisationAnswers,
    answerDays: row.organisationAnswerDays,
    capacity: kind === 'role' ? row.openings : null,
    studentTask: false,
  });
}

function secondsOf(at: Date): number {
  return Math.floor(at.getTime() / 1000);
}

import type { Db } from '@koble/db';
import { withHash, type ListingDocument, type ListingSource } from '@koble/search';
import { sql } from 'kysely';

/** Documents of roles and challenges straight from the `need` table: what the fault tests hold the engine against. */
export function needSource(db: Db): ListingSource {
  return {
    async readDocuments(ids) {
      const wanted = new Set(ids);
      const needs = await db
        .selectFrom('need')
        .selectAll()
        .where('id', 'in', [...new Set(ids.map((id) => id.slice(id.indexOf('_') + 1)))])
        .where('state', '=', 'published')
        .execute();
      return needs
        .flatMap((need) => [
          ...(need.wantsPeople ? [documentOf('role', need)] : []),
          ...(need.wantsPilot ? [documentOf('challenge', need)] : []),
        ])
        .filter(({ id }) => wanted.has(id));
    },
    async pageIds(afterId, limit) {
      const { rows } = await sql<{ id: string }>`
        select id from open_listing where kind in ('role', 'challenge') and id > ${afterId} order by id limit ${limit}`.execute(
        db,
      );
      return rows.map(({ id }) => id);
    },
  };
}

function documentOf(
  kind: 'role' | 'challenge',
  need: {
    id: string;
    version: number;
    title: string;
    goal: string;
    interests: number;
    expiresAt: Date | null;
  },
): ListingDocument {
  return withHash({
    id: `${kind}_${need.id}`,
    kind,
    version: need.version,
    title: need.title,
    summary: need.goal.slice(0, 200),
    terms: [],
    stems: '',
    organisation: 'Oppdiktet AS',
    organisationId: null,
    municipality: '5001',
    place: 'Trondheim',
    district: null,
    area: ['5001'],
    skills: [],
    occupations: [],
    industry: null,
    mode: [],
    extent: [],
    purposes: [],
    instrument: null,
    publishedAt: 1_700_000_000,
    deadline: null,
    expiresAt: Math.floor((need.expiresAt?.getTime() ?? 0) / 1000),
    amountOre: null,
    interests: need.interests,
    answers: null,
    answerDays: null,
    capacity: 1,
    studentTask: false,
  });
}

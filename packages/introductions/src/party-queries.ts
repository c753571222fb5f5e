import type { Db } from '@koble/db';
import { occupationGroupOf } from '@koble/taxonomy';
import { sql } from 'kysely';
import type { CandidateParty, OrganisationParty } from './party';

/**
 * The nameless cards of these people, by person: no more than companies see in the search. Only an active card has an id to open it
 * by. Asked by the owner, for sides of introductions that the actor has been shown.
 */
export async function listCardParties(
  db: Db,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, CandidateParty>> {
  if (personIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('candidate')
    .select(['personId', 'id', 'state', 'occupations', 'district'])
    .where(sql<boolean>`person_id = any(${[...personIds]}::uuid[])`)
    .execute();
  return new Map(
    rows.map(({ personId, id, state, occupations, district }) => [
      personId,
      {
        kind: 'candidate',
        id: state === 'active' ? id : null,
        occupationGroups: [...new Set(occupations.map(occupationGroupOf))],
        district,
      },
    ]),
  );
}

export async function findOrganisationParty(
  db: Db,
  id: string,
): Promise<OrganisationParty | undefined> {
  const row = await db
    .selectFrom('organisation')
    .select(['id', 'name', 'answers', 'answerDays'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row && { kind: 'organisation', ...row };
}

import type { Db } from '@koble/db';
import { sql } from 'kysely';

/** The open profiles with all these skills, without those that have shut any of the looking organisations out. */
export async function countFitting(
  db: Db,
  {
    skillsMust,
    lookers,
    now,
  }: { skillsMust: readonly string[]; lookers: readonly string[]; now: Date },
): Promise<number> {
  const { count } = await db
    .selectFrom('candidate')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('state', '=', 'active')
    .where('expiresAt', '>', now)
    .where(sql<boolean>`skills @> ${[...skillsMust]}::text[]`)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('candidateBlock')
            .select('candidateId')
            .whereRef('candidateId', '=', 'candidate.id')
            .where('organisationId', 'in', lookers),
        ),
      ),
    )
    .executeTakeFirstOrThrow();
  return Number(count);
}

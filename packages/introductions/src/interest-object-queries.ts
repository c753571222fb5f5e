import type { Trx } from '@koble/db';
import { sql } from 'kysely';
import { pastTheWall } from './past-the-wall-queries';
import type { InterestObject } from './schema';

const TABLES = {
  role: 'need',
  challenge: 'need',
  pilot: 'pilot_offer',
  call: 'funding_call',
  candidate: 'candidate',
} as const;

/** Keeps others from changing what an interest is about until the transaction ends. */
export async function lockObject(trx: Trx, { kind, id }: InterestObject): Promise<void> {
  await pastTheWall(trx, (owner) =>
    sql`select from ${sql.table(TABLES[kind])} where id = ${id} for update`.execute(owner),
  );
}

/** One more has asked; also keeps others from changing it until the transaction ends. */
export async function countInterest(trx: Trx, { kind, id }: InterestObject): Promise<void> {
  await pastTheWall(trx, (owner) =>
    sql`update ${sql.table(TABLES[kind])} set interests = interests + 1 where id = ${id}`.execute(
      owner,
    ),
  );
}

/** Who is behind a card; for an owner, and to write down and never to show. */
export async function findPersonOfCard(
  owner: Trx,
  candidateId: string,
): Promise<{ personId: string; title: string } | undefined> {
  return owner
    .selectFrom('candidate')
    .select(['personId', 'title'])
    .where('id', '=', candidateId)
    .executeTakeFirst();
}

/** Whether this person's profile shuts the organisation out. */
export async function isShutOutBy(
  trx: Trx,
  personId: string,
  organisationId: string,
): Promise<boolean> {
  return (await listWhoShutOut(trx, [personId], organisationId)).has(personId);
}

/** Those of these people whose profile shuts the organisation out. */
export async function listWhoShutOut(
  trx: Trx,
  personIds: readonly string[],
  organisationId: string,
): Promise<ReadonlySet<string>> {
  if (personIds.length === 0) return new Set();
  const blocks = await pastTheWall(trx, (owner) =>
    owner
      .selectFrom('candidateBlock')
      .innerJoin('candidate', 'candidate.id', 'candidateBlock.candidateId')
      .select('candidate.personId')
      .where(sql<boolean>`candidate.person_id = any(${[...personIds]}::uuid[])`)
      .where('candidateBlock.organisationId', '=', organisationId)
      .execute(),
  );
  return new Set(blocks.map(({ personId }) => personId));
}

export async function isMember(
  trx: Trx,
  personId: string,
  organisationId: string,
): Promise<boolean> {
  const membership = await trx
    .selectFrom('membership')
    .select('personId')
    .where('personId', '=', personId)
    .where('organisationId', '=', organisationId)
    .executeTakeFirst();
  return membership !== undefined;
}

export async function isOperator(trx: Trx, organisationId: string): Promise<boolean> {
  const operator = await trx
    .selectFrom('organisation')
    .select('id')
    .where('id', '=', organisationId)
    .where('kind', '=', 'operator')
    .executeTakeFirst();
  return operator !== undefined;
}

/** In which municipality an organisation is, where that is known. */
export async function municipalityOf(trx: Trx, organisationId: string): Promise<string | null> {
  const found = await trx
    .selectFrom('organisation')
    .select('municipality')
    .where('id', '=', organisationId)
    .executeTakeFirst();
  return found?.municipality ?? null;
}

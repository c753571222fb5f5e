import type { Trx } from '@koble/db';
import type { Block } from './schema';

/** A person's own profile, whatever its state. */
export async function findOwnId(trx: Trx, personId: string): Promise<string | undefined> {
  const own = await trx
    .selectFrom('candidate')
    .select('id')
    .where('personId', '=', personId)
    .executeTakeFirst();
  return own?.id;
}

/** Whom a person has shut out, by name. */
export async function listBlocksOf(trx: Trx, personId: string): Promise<Block[]> {
  return trx
    .selectFrom('candidateBlock')
    .innerJoin('candidate', 'candidate.id', 'candidateBlock.candidateId')
    .innerJoin('organisation', 'organisation.id', 'candidateBlock.organisationId')
    .select(['organisation.id as organisationId', 'organisation.name', 'organisation.number'])
    .where('candidate.personId', '=', personId)
    .orderBy('organisation.name')
    .execute();
}

/** Shuts an organisation out; twice is once. */
export async function insertBlock(
  trx: Trx,
  block: { candidateId: string; organisationId: string },
): Promise<void> {
  await trx
    .insertInto('candidateBlock')
    .values(block)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function deleteBlock(
  trx: Trx,
  { candidateId, organisationId }: { candidateId: string; organisationId: string },
): Promise<void> {
  await trx
    .deleteFrom('candidateBlock')
    .where('candidateId', '=', candidateId)
    .where('organisationId', '=', organisationId)
    .execute();
}

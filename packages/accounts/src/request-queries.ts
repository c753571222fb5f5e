import type { Trx } from '@koble/db';

/** Asks to join; gives undefined where the same person's question is still open. */
export async function insertRequest(
  trx: Trx,
  request: { organisationId: string; personId: string; createdAt: Date },
): Promise<string | undefined> {
  const made = await trx
    .insertInto('membershipRequest')
    .values(request)
    .onConflict((conflict) =>
      conflict.columns(['organisationId', 'personId']).where('decidedAt', 'is', null).doNothing(),
    )
    .returning('id')
    .executeTakeFirst();
  return made?.id;
}

/** Decides an organisation's open request and gives who asked; undefined where there is none. */
export async function updateDecided(
  trx: Trx,
  { id, organisationId }: { id: string; organisationId: string },
  decision: { granted: boolean; decidedBy: string; decidedAt: Date },
): Promise<string | undefined> {
  const decided = await trx
    .updateTable('membershipRequest')
    .set(decision)
    .where('id', '=', id)
    .where('organisationId', '=', organisationId)
    .where('decidedAt', 'is', null)
    .returning('personId')
    .executeTakeFirst();
  return decided?.personId;
}

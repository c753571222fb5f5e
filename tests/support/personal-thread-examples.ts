import type { DB, Db } from '@koble/db';
import type { Insertable } from 'kysely';
import { AT } from './personal-canaries';

export async function addIntroduction(
  db: Db,
  of: Omit<Insertable<DB['introduction']>, 'title'>,
): Promise<string> {
  const { id } = await db
    .insertInto('introduction')
    .values({
      title: 'Sveiser',
      state: 'declined',
      sentAt: AT,
      initiatorYesAt: AT,
      receiverYesAt: AT,
      releasedAt: AT,
      ...of,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** One of everything that belongs to an introduction, by one person. */
export async function addThread(
  db: Db,
  {
    text,
    ...by
  }: { introductionId: string; personId: string; side: 'initiator' | 'receiver'; text: string },
): Promise<void> {
  const { id: messageId } = await db
    .insertInto('introductionMessage')
    .values({ ...by, text, createdAt: AT })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('introductionFile')
    .values({
      ...by,
      messageId,
      name: `${text}.pdf`,
      mediaType: 'application/pdf',
      bytes: 1,
      sha256: 'c',
      storageKey: `files/${messageId}`,
      state: 'clean',
      createdAt: AT,
    })
    .execute();
  await db
    .insertInto('meeting')
    .values({
      ...by,
      reason: text,
      place: text,
      minutes: 30,
      slots: [AT],
      initiatorNextStep: 'trial',
      receiverNextStep: 'stop',
      createdAt: AT,
      updatedAt: AT,
    })
    .execute();
  const { introductionId, personId, side } = by;
  await db
    .insertInto('introductionOutcome')
    .values({
      introductionId,
      side,
      phase: 'close',
      askedAt: AT,
      answeredBy: personId,
      note: text,
    })
    .execute();
  await db
    .insertInto('introductionEvent')
    .values({ introductionId, personId, side, kind: 'sent', at: AT })
    .execute();
  await db
    .insertInto('introductionReadMark')
    .values({ introductionId, personId, readAt: AT })
    .execute();
}

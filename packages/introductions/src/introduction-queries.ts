import type { DB, Trx } from '@koble/db';
import type { Insertable, Selectable, Updateable } from 'kysely';
import { z } from 'zod';
import { TIMELINE_KINDS, type TimelineEvent, type TimelineKind } from './schema';

export type IntroductionRow = Selectable<DB['introduction']>;
export type IntroductionChange = Updateable<DB['introduction']>;

export function findIntroduction(trx: Trx, id: string): Promise<IntroductionRow | undefined> {
  return trx.selectFrom('introduction').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Reads an introduction and keeps others from changing it until the transaction ends. */
export function lockIntroduction(trx: Trx, id: string): Promise<IntroductionRow | undefined> {
  return trx
    .selectFrom('introduction')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

/** All of a person's own, drafts too. */
export function lockIntroductionsOfPerson(trx: Trx, personId: string): Promise<IntroductionRow[]> {
  return trx
    .selectFrom('introduction')
    .selectAll()
    .where((where) =>
      where.or([
        where('initiatorPersonId', '=', personId),
        where('receiverPersonId', '=', personId),
      ]),
    )
    .orderBy('id')
    .forUpdate()
    .execute();
}

/**
 * Keeps everything that names a person's profile from being changed until the transaction ends. Before the profile itself is locked:
 * whoever takes a step locks the introduction first and what it is about after that, and two orders would wait for each other.
 */
export async function lockIntroductionsOfProfile(trx: Trx, personId: string): Promise<void> {
  await trx
    .selectFrom('introduction')
    .select('id')
    .where('candidateId', 'in', (profile) =>
      profile.selectFrom('candidate').select('id').where('personId', '=', personId),
    )
    .orderBy('id')
    .forUpdate()
    .execute();
}

/** Those about a profile that are in one of these states. */
export function lockIntroductionsAboutProfile(
  trx: Trx,
  candidateId: string,
  states: readonly IntroductionRow['state'][],
): Promise<IntroductionRow[]> {
  return trx
    .selectFrom('introduction')
    .selectAll()
    .where('candidateId', '=', candidateId)
    .where('kind', '=', 'candidate')
    .where('state', 'in', states)
    .orderBy('id')
    .forUpdate()
    .execute();
}

/** Writes a new introduction and gives its id; undefined where there is one of the same two about the same already. */
export async function insertIntroduction(
  trx: Trx,
  introduction: Insertable<DB['introduction']>,
): Promise<string | undefined> {
  const made = await trx
    .insertInto('introduction')
    .values(introduction)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return made?.id;
}

export async function changeIntroduction(
  trx: Trx,
  id: string,
  set: IntroductionChange,
): Promise<void> {
  await trx.updateTable('introduction').set(set).where('id', '=', id).execute();
}

export async function deleteIntroduction(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('introduction').where('id', '=', id).execute();
}

export interface TimelineLine {
  introductionId: string;
  at: Date;
  kind: TimelineKind;
  side: TimelineEvent['side'];
  personId: string | null;
}

export async function insertTimelineLines(trx: Trx, lines: readonly TimelineLine[]): Promise<void> {
  if (lines.length === 0) return;
  await trx.insertInto('introductionEvent').values(lines).execute();
}

const TimelineKindColumn = z.enum(TIMELINE_KINDS);

/** What has happened, the first at the top. */
export async function listTimeline(trx: Trx, introductionId: string): Promise<TimelineEvent[]> {
  const rows = await trx
    .selectFrom('introductionEvent')
    .select(['at', 'kind', 'side'])
    .where('introductionId', '=', introductionId)
    .orderBy('id')
    .execute();
  return rows.map(({ at, kind, side }) => ({
    at: at.toISOString(),
    kind: TimelineKindColumn.parse(kind),
    side,
  }));
}

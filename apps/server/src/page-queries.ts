import type { Db } from '@koble/db';

/** When a need ended: as it was closed or as its time was up, whichever came first. Undefined: there is none, or it has not. */
export async function findNeedEnd(db: Db, id: string): Promise<Date | undefined> {
  const row = await db
    .selectFrom('need')
    .select(['closedAt', 'expiresAt'])
    .where('id', '=', id)
    .executeTakeFirst();
  const ends = [row?.closedAt, row?.expiresAt].flatMap((at) => at ?? []);
  return ends.sort((a, b) => a.getTime() - b.getTime())[0];
}

/** Something open that has a page of its own. `key`: its id, of a call its slug. */
export interface OpenPage {
  kind: 'role' | 'challenge' | 'pilot' | 'call' | 'result';
  key: string;
  updatedAt: Date;
}

export async function countOpenPages(db: Db, now: Date): Promise<number> {
  const { count } = await db
    .selectFrom(openPages(db, now).as('page'))
    .select((of) => of.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** These of the open pages, in an order that stays the same. */
export function listOpenPages(
  db: Db,
  now: Date,
  { offset, limit }: { offset: number; limit: number },
): Promise<OpenPage[]> {
  return db
    .selectFrom(openPages(db, now).as('page'))
    .selectAll()
    .orderBy('kind')
    .orderBy('key')
    .offset(offset)
    .limit(limit)
    .execute();
}

function openPages(db: Db, now: Date) {
  const needs = (kind: 'role' | 'challenge') =>
    db
      .selectFrom('need')
      .select((of) => [
        of.val<OpenPage['kind']>(kind).as('kind'),
        of.cast<string>('id', 'text').as('key'),
        'updatedAt',
      ])
      .where('state', '=', 'published')
      .where('expiresAt', '>', now)
      .where((of) =>
        kind === 'role'
          ? of('wantsPeople', '=', true)
          : of.and({ wantsPilot: true, audience: 'all' }),
      );
  return needs('role')
    .unionAll(needs('challenge'))
    .unionAll(
      db
        .selectFrom('pilotOffer')
        .select((of) => [
          of.val<OpenPage['kind']>('pilot').as('kind'),
          of.cast<string>('id', 'text').as('key'),
          'updatedAt',
        ])
        .where('state', '=', 'published'),
    )
    .unionAll(
      db
        .selectFrom('fundingCall')
        .select((of) => [of.val<OpenPage['kind']>('call').as('kind'), 'slug as key', 'updatedAt'])
        .where('state', '=', 'published'),
    )
    .unionAll(
      db
        .selectFrom('agreementResult')
        .select((of) => [
          of.val<OpenPage['kind']>('result').as('kind'),
          of.cast<string>('agreementId', 'text').as('key'),
          'updatedAt',
        ])
        .where('publishedAt', 'is not', null),
    );
}

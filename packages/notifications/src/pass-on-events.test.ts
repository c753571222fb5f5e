import { emitEvent, inTransaction } from '@koble/db';
import { fixedClock } from '@koble/kernel';
import { sql } from 'kysely';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addCast, forgetAll, listTold, type Cast } from '../../../tests/support/mail-examples';
import { testDatabase } from '../../../tests/support/test-database';
import type { KobleEvent } from './koble-event';
import { passOnEvents } from './pass-on-events';
import { savePreferences } from './save-preferences';

const { db } = await testDatabase();
const NOW = '2026-11-25T10:00:00Z';
const teller = { db, clock: fixedClock(NOW), baseUrl: 'https://koble.example' };
let cast: Cast;

beforeAll(async () => {
  cast = await addCast(db);
});
beforeEach(() => forgetAll(db));

const emit = (event: KobleEvent) => inTransaction(db, (trx) => emitEvent(trx, event));
const told = () => listTold(db, cast);

describe('an event', () => {
  const expired = () => emit({ kind: 'introduction.expired', introductionId: cast.introductionId });

  test('is passed on once by several workers, and leaves the outbox', async () => {
    for (let i = 0; i < 20; i += 1) await expired();
    const reports = await Promise.all([
      passOnEvents(teller),
      passOnEvents(teller),
      passOnEvents(teller),
    ]);
    expect(reports.map(({ passedOn }) => passedOn).reduce((a, b) => a + b)).toBe(20);
    expect(await told()).toHaveLength(80);
    expect(await db.selectFrom('domainEvent').select('id').execute()).toEqual([]);
  });

  test('that cannot be read is put aside with its problem, and is in nobody’s way', async () => {
    await db
      .insertInto('domainEvent')
      .values([
        { kind: 'dragon.seen', payload: '{}' },
        { kind: 'introduction.expired', payload: JSON.stringify({ introductionId: 'x' }) },
        { kind: 'toString', payload: '[]' },
      ])
      .execute();
    await expired();
    expect(await passOnEvents(teller)).toEqual({ passedOn: 1, putAside: 3 });
    expect(await passOnEvents(teller)).toEqual({ passedOn: 0, putAside: 0 });
    expect(await told()).toHaveLength(4);
    const left = await db
      .selectFrom('domainEvent')
      .select(['kind', 'payload'])
      .orderBy('id')
      .execute();
    expect(left).toMatchObject([
      {
        kind: 'put_aside',
        payload: { kind: 'dragon.seen', payload: {}, problem: 'unknown kind of event' },
      },
      {
        kind: 'put_aside',
        payload: {
          payload: { introductionId: 'x' },
          problem: expect.stringContaining('introductionId'),
        },
      },
      { kind: 'put_aside', payload: { kind: 'toString' } },
    ]);
  });

  test('that is put aside keeps no token', async () => {
    const payload = JSON.stringify({ invitationId: 'x', token: 'hemmelig' });
    await db.insertInto('domainEvent').values({ kind: 'invitation.made', payload }).execute();
    expect(await passOnEvents(teller)).toEqual({ passedOn: 0, putAside: 1 });
    const row = await db.selectFrom('domainEvent').select('payload').executeTakeFirstOrThrow();
    expect(row.payload).toMatchObject({ kind: 'invitation.made', payload: { invitationId: 'x' } });
    expect(JSON.stringify(row)).not.toContain('hemmelig');
  });

  /** Lets the second notification of an event fail in PostgreSQL with this code. */
  async function withFailure(code: string, work: () => Promise<void>): Promise<void> {
    await sql
      .raw(
        `create function fail() returns trigger language plpgsql as $$
         begin
           if (select count(*) from notification) > 1 then raise exception 'planted' using errcode = '${code}'; end if;
           return new;
         end $$;
         create trigger fail after insert on notification for each row execute function fail();`,
      )
      .execute(db);
    try {
      await work();
    } finally {
      await sql`drop function fail cascade`.execute(db);
    }
  }

  test('that nobody can write is put aside, and nothing of it is told', async () => {
    await expired();
    await withFailure('23514', async () => {
      expect(await passOnEvents(teller)).toEqual({ passedOn: 0, putAside: 1 });
    });
    expect(await told()).toEqual([]);
  });

  test('stays for another time when PostgreSQL only could not do it now', async () => {
    await expired();
    await withFailure('40001', async () => {
      await expect(passOnEvents(teller)).rejects.toThrow('planted');
    });
    expect(await passOnEvents(teller)).toEqual({ passedOn: 1, putAside: 0 });
    expect(await told()).toHaveLength(4);
  });

  test('is told to nobody who wants to hear of it nowhere', async () => {
    const actor = { kind: 'candidate', personId: cast.seeker } as const;
    await savePreferences({ db }, actor, {
      preferences: [{ topic: 'answer', inApp: false, mail: 'off' }],
    });
    await expired();
    await passOnEvents(teller);
    expect((await told()).map(({ to }) => to)).not.toContain('seeker');
  });
});

describe('what somebody chose decides where they hear of it', () => {
  test.each([
    [true, 'now', NOW],
    [true, 'daily', '2026-11-26T06:00:00Z'],
    [true, 'weekly', '2026-11-30T06:00:00Z'],
    [true, 'off', null],
    [false, 'now', NOW],
  ] as const)('in the app %s, mail %s', async (inApp, mail, due) => {
    const actor = { kind: 'candidate', personId: cast.seeker } as const;
    await savePreferences({ db }, actor, { preferences: [{ topic: 'answer', inApp, mail }] });
    await emit({ kind: 'introduction.expired', introductionId: cast.introductionId });
    await passOnEvents(teller);
    const row = await db
      .selectFrom('notification')
      .select(['inApp', 'mailMode', 'mailDueAt'])
      .where('personId', '=', cast.seeker)
      .executeTakeFirstOrThrow();
    expect(row).toEqual({ inApp, mailMode: mail, mailDueAt: due === null ? null : new Date(due) });
  });
});

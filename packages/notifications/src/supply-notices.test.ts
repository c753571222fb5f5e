import { emitEvent, inTransaction } from '@koble/db';
import { fixedClock } from '@koble/kernel';
import type { SupplyEvent } from '@koble/matching';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addNeed } from '../../../tests/support/introduction-examples';
import { addCast, forgetAll, listTold, type Cast } from '../../../tests/support/mail-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { NO_DATA } from './notice';
import { passOnEvents } from './pass-on-events';
import { savePreferences } from './save-preferences';
import { renderMail } from './render-mail';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-27T10:00:00Z');
let cast: Cast;
let needId: string;

beforeAll(async () => {
  cast = await addCast(db);
  needId = await addNeed(db, cast.companyId, { title: 'Sveiser til småserier' });
});
beforeEach(async () => {
  await forgetAll(db);
  await db.updateTable('need').set({ state: 'published' }).execute();
});

const found = { people: 2, pilots: 1, calls: 0 };

async function tell(of: Partial<SupplyEvent> = {}): Promise<void> {
  const event: SupplyEvent = { kind: 'need.supplies', needId, pace: 'daily', ...found, ...of };
  await inTransaction(db, (trx) => emitEvent(trx, event));
  const told = await passOnEvents({ db, clock, baseUrl: 'https://koble.example' });
  expect(told).toEqual({ passedOn: 1, putAside: 0 });
}

const wantAtOnce = (personId: string) =>
  savePreferences(
    { db },
    { kind: 'candidate', personId },
    { preferences: [{ topic: 'supply', inApp: true, mail: 'now' }] },
  );

describe('what is new for a need', () => {
  test('is told to the people of its company but not to its accountant, in the app and the next morning’s mail', async () => {
    await tell();
    const told = await listTold(db, cast);
    expect(told.map(({ to }) => to)).toEqual(['member', 'owner']);
    expect(told[0]).toMatchObject({
      topic: 'supply',
      kind: 'need.supplies',
      data: { title: 'Sveiser til småserier', supplies: { needId, ...found } },
    });
    const due = await db.selectFrom('notification').select(['inApp', 'mailDueAt']).execute();
    expect(due[0]).toEqual({ inApp: true, mailDueAt: new Date('2026-11-28T06:00:00Z') });
  });

  test('is told at once to who chose that, and then not again with the others', async () => {
    await wantAtOnce(cast.owner);
    await tell({ pace: 'now' });
    expect(await listTold(db, cast)).toMatchObject([{ to: 'owner' }]);
    await forgetAll(db);
    await wantAtOnce(cast.owner);
    await tell({ pace: 'daily' });
    expect(await listTold(db, cast)).toMatchObject([{ to: 'member' }]);
  });

  test('is nothing once the need is not open any more', async () => {
    await db.updateTable('need').set({ state: 'paused' }).execute();
    await tell();
    expect(await listTold(db, cast)).toEqual([]);
  });
});

describe('the mail', () => {
  const mail = (locale: 'nb' | 'en', counts: typeof found) => {
    const data = {
      ...NO_DATA,
      title: 'Sveiser til småserier',
      supplies: { needId: '00000000-0000-4000-8000-000000000001', ...counts },
    };
    return renderMail(
      {
        kind: 'notifications',
        digest: 'now',
        items: [{ kind: 'need.supplies', topic: 'supply', introductionId: null, data }],
      },
      { locale, baseUrl: 'https://koble.example', stopUrl: null },
    );
  };

  test('says how many there are of each kind, and leads to the bundles', () => {
    const { subject, text } = mail('nb', found);
    expect(subject).toBe('3 nye for «Sveiser til småserier»: 2 personer og 1 pilot');
    expect(text).toContain(
      'https://koble.example/behov/resultat?behov=00000000-0000-4000-8000-000000000001',
    );
    expect(mail('en', { people: 1, pilots: 1, calls: 2 }).subject).toBe(
      '4 new for “Sveiser til småserier”: 1 person, 1 pilot and 2 funding schemes',
    );
  });

  test('leads to the people where there are only people', () => {
    const { subject, text } = mail('nb', { people: 1, pilots: 0, calls: 0 });
    expect(subject).toBe('1 ny for «Sveiser til småserier»: 1 person');
    expect(text).toContain(
      'https://koble.example/mine-behov/00000000-0000-4000-8000-000000000001/folk',
    );
  });
});

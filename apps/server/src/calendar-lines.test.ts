import { addItem } from '@koble/cases';
import { fixedClock } from '@koble/kernel';
import { beforeAll, expect, test } from 'vitest';
import { addNegotiators, addRunning } from '../../../tests/support/agreement-examples';
import { addCase, addCompanyPerson } from '../../../tests/support/case-examples';
import { testFiles } from '../../../tests/support/file-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { calendarLines } from './calendar-lines';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-28T10:00:00Z');
const services = { db, baseUrl: 'https://koble.example' };
let actor: Awaited<ReturnType<typeof addCompanyPerson>>;
let caseId: string;

beforeAll(async () => {
  actor = await addCompanyPerson(db);
  caseId = await addCase({ db, clock }, actor);
  const due = { dueOn: '2027-01-15', assigneeId: null };
  await addItem({ db, clock }, actor, { caseId, title: 'Ring banken', ...due });
  await db
    .insertInto('fundingCaseItem')
    .values({
      caseId,
      kind: 'document',
      document: 'budget',
      dueOn: '2027-01-16',
      createdAt: clock.now(),
    })
    .execute();
  await db
    .updateTable('fundingCaseItem')
    .set({ dueOn: '2027-01-17' })
    .where('kind', '=', 'payment_request')
    .execute();
});

test.each([
  ['nb', ['Ring banken', 'Budsjett', 'Anmodning om utbetaling']],
  ['nn', ['Ring banken', 'Budsjett', 'Oppmoding om utbetaling']],
  ['en', ['Ring banken', 'Budget', 'Request for payment']],
] as const)(
  'a calendar in %s says what is due for what, and leads to it',
  async (locale, names) => {
    const lines = await calendarLines(services, { actor, locale, organisation: 'Oppdiktet AS' });
    expect(lines.map(({ title }) => title)).toEqual(
      names.map((name) => `${name}: Pilotstøtte (demo)`),
    );
    expect(new Set(lines.map(({ url }) => url))).toEqual(
      new Set([`https://koble.example/saker/${caseId}`]),
    );
  },
);

test('a calendar has the milestones of pilots that are under way', async () => {
  const { files } = testFiles();
  const sides = await addNegotiators(db);
  const id = await addRunning({ db, files, clock }, sides);
  const reader = { actor: sides.company, locale: 'nb', organisation: 'Oppdiktet AS' } as const;
  expect(await calendarLines(services, reader)).toMatchObject([
    {
      on: '2027-01-18',
      title: 'Delene er valgt: Prøv sveiserobot på egne deler (demo)',
      url: `https://koble.example/avtaler/${id}`,
    },
    { on: '2027-02-08' },
  ]);
});

test('a calendar of another company has none of it', async () => {
  const stranger = await addCompanyPerson(db);
  const reader = { actor: stranger, locale: 'nb', organisation: 'Oppdiktet AS' } as const;
  expect(await calendarLines(services, reader)).toEqual([]);
});

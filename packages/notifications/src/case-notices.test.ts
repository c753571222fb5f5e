import { startCase, withdrawCase } from '@koble/cases';
import { emitEvent, inTransaction } from '@koble/db';
import { fixedClock } from '@koble/kernel';
import { beforeEach, expect, test } from 'vitest';
import { aCaseStart } from '../../../tests/support/case-examples';
import { addCast, forgetAll, listTold, type Cast } from '../../../tests/support/mail-examples';
import { testDatabase } from '../../../tests/support/test-database';
import type { KobleEvent } from './koble-event';
import { NO_DATA } from './notice';
import { passOnEvents } from './pass-on-events';
import { renderMail } from './render-mail';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-28T05:00:00Z');
let cast: Cast;
let caseId: string;
let itemId: string;

beforeEach(async () => {
  await forgetAll(db);
  cast = await addCast(db);
  const { companyId: organisationId, owner: personId } = cast;
  const owner = { kind: 'company', personId, organisationId, role: 'owner' } as const;
  caseId = (await startCase({ db, clock }, owner, aCaseStart())).id;
  const item = await db
    .updateTable('fundingCaseItem')
    .set({ dueOn: '2026-12-01' })
    .where('caseId', '=', caseId)
    .where('kind', '=', 'final_report')
    .returning('id')
    .executeTakeFirstOrThrow();
  itemId = item.id;
});

async function tell(event: KobleEvent): Promise<string[]> {
  await inTransaction(db, (trx) => emitEvent(trx, event));
  const told = await passOnEvents({ db, clock, baseUrl: 'https://koble.example' });
  expect(told).toEqual({ passedOn: 1, putAside: 0 });
  return (await listTold(db, cast)).map(({ to }) => to);
}
const deadline = (days: number) =>
  tell({ kind: 'case.deadline', itemId, onDate: '2026-12-01', days });
const assign = (assigneeId: string) =>
  db.updateTable('fundingCaseItem').set({ assigneeId }).where('id', '=', itemId).execute();

test('a deadline is told to all the company’s people, its accountant too, and to nobody else', async () => {
  expect(await deadline(14)).toEqual(['accountant', 'member', 'owner']);
  const [told] = await listTold(db, cast);
  expect(told).toMatchObject({
    organisationId: cast.companyId,
    topic: 'case',
    kind: 'case.deadline',
    data: {
      title: 'Pilotstøtte (demo)',
      on: '2026-12-01',
      deadline: { caseId, item: 'final_report', title: null },
    },
  });
});

test('whoever is to do it hears of it alone, until the last day', async () => {
  await assign(cast.accountant);
  expect(await deadline(3)).toEqual(['accountant']);
  await forgetAll(db);
  expect(await deadline(1)).toEqual(['accountant', 'member', 'owner']);
});

test('all hear of it where whoever was to do it has left', async () => {
  await assign(cast.seeker);
  expect(await deadline(14)).toEqual(['accountant', 'member', 'owner']);
});

test('nobody hears of what was done, moved or closed since', async () => {
  expect(await tell({ kind: 'case.deadline', itemId, onDate: '2026-12-02', days: 3 })).toEqual([]);
  const { companyId: organisationId, owner: personId } = cast;
  const owner = { kind: 'company', personId, organisationId, role: 'owner' } as const;
  await withdrawCase({ db, clock }, owner, { id: caseId, version: 1 });
  expect(await deadline(3)).toEqual([]);
});

test('a deadline that a call took away is told as gone', async () => {
  await db.updateTable('fundingCaseItem').set({ dueOn: null }).where('id', '=', itemId).execute();
  await tell({ kind: 'case.deadline_moved', itemId, onDate: null });
  expect(await listTold(db, cast)).toMatchObject([
    { kind: 'case.deadline_gone' },
    { kind: 'case.deadline_gone' },
    { kind: 'case.deadline_gone' },
  ]);
});

test.each([
  ['nb', null, 'Frist 1. desember 2026: sluttrapport («Pilotstøtte (demo)»)'],
  ['nn', 'Ring banken', 'Frist 1. desember 2026: Ring banken («Pilotstøtte (demo)»)'],
  ['en', null, 'Deadline 1 December 2026: final report (“Pilotstøtte (demo)”)'],
] as const)('a mail in %s says what is due, and leads to the case', (locale, title, subject) => {
  const mail = renderMail(
    {
      kind: 'notifications',
      digest: 'now',
      items: [
        {
          kind: 'case.deadline',
          topic: 'case',
          introductionId: null,
          data: {
            ...NO_DATA,
            title: 'Pilotstøtte (demo)',
            on: '2026-12-01',
            deadline: { caseId, item: 'final_report', title },
          },
        },
      ],
    },
    { locale, baseUrl: 'https://koble.example', stopUrl: null },
  );
  expect(mail.subject).toBe(subject);
  expect(mail.text).toContain(`https://koble.example/saker/${caseId}`);
});

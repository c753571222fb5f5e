import { fixedClock } from '@koble/kernel';
import { beforeEach, expect, test } from 'vitest';
import { aCall } from '../../../tests/support/funding-examples';
import { addActor } from '../../../tests/support/introduction-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { closeImportedCalls } from './close-imported-calls';
import { getCallEditor } from './get-call-editor';
import { getCallHistory } from './get-call-history';
import { importCalls } from './import-calls';
import { publishEdit } from './publish-edit';
import { restoreCall } from './restore-call';
import { contentOf, type CallInput } from './schema';

const { db } = await testDatabase();
const place = { db, clock: fixedClock('2026-11-26T10:00:00Z') };
const adviser = await addActor(db, 'operator', { role: 'adviser' });
const slug = 'eu-one';

beforeEach(async () => {
  await db.deleteFrom('fundingCall').execute();
});

async function feedSays(changed: Partial<CallInput>): Promise<void> {
  const { funderId: _, ...call } = aCall({ funderId: '', slug, deadlineKind: 'fixed', ...changed });
  const calls = [{ originId: 'ONE', funder: 'Demofondet', call }];
  await importCalls(place, { origin: 'sedia', calls, dryRun: false });
}

const feedCloses = () =>
  closeImportedCalls(place, { origin: 'sedia', isOver: () => true, dryRun: false });

async function read() {
  const { call, revision } = await getCallEditor(place, adviser, { slug });
  if (call === null || revision === null) throw new Error('no call');
  return { call, revision };
}

async function adviserWrites(changed: Partial<CallInput>): Promise<void> {
  const { call, revision } = await read();
  const { checkedOn: _, checkedBy: __, state: ___, ...written } = contentOf(call);
  await publishEdit(place, adviser, {
    ...{ call: { ...written, ...changed }, checked: false, revision },
    ...{ draftId: null, corrections: [] },
  });
}

async function history(): Promise<[origin: string, byPerson: boolean, changed: string[]][]> {
  const versions = await getCallHistory(place, { kind: 'visitor' }, slug);
  return versions.map((one) => [one.origin, one.organisation !== null, one.changed]);
}

const on = (day: string) => `${day}T12:00:00.000Z`;
const [first, moved, again] = [on('2027-01-20'), on('2027-02-20'), on('2027-03-20')];

test('what a feed changes is a version of the feed, and not of whoever writes next, nor taken back with theirs', async () => {
  await feedSays({ deadlines: [first] });
  await adviserWrites({ sharePercent: 40 });
  await feedSays({ deadlines: [moved] });
  await adviserWrites({ title: 'Uten skrivefeil (demo)' });
  expect(await history()).toEqual([
    ['written', true, ['title']],
    ['sedia', false, ['deadlines']],
    ['written', true, ['sharePercent']],
    ['sedia', false, []],
  ]);
  const { revision } = await read();
  await restoreCall(place, adviser, { slug, revision, number: 3 });
  const { call } = await read();
  expect(call).toMatchObject({ title: 'Pilotstøtte (demo)', deadlines: [moved], sharePercent: 40 });
  await feedSays({ deadlines: [again] });
  expect((await read()).call).toMatchObject({ deadlines: [again], sharePercent: 40 });
});

test('a feed that says the same, or closes a call and opens it again, is told of in its history as it was', async () => {
  await feedSays({ deadlines: [first] });
  await feedSays({ deadlines: [first], checkedOn: '2026-11-26' });
  await feedCloses();
  await feedSays({ deadlines: [first] });
  expect(await history()).toEqual([
    ['sedia', false, ['state']],
    ['sedia', false, ['state']],
    ['sedia', false, []],
  ]);
});

test.each([
  ['an adviser', () => adviserWrites({ sharePercent: 40 }), ['written', true, ['sharePercent']]],
  ['the feed', feedCloses, ['sedia', false, ['state']]],
] as const)(
  'what a call came to say without a version is kept before %s changes it',
  async (...of) => {
    const [, change, newest] = of;
    await feedSays({ deadlines: [first] });
    await adviserWrites({ title: 'For hånd (demo)' });
    await db
      .updateTable('fundingCall')
      .set({ deadlines: [new Date(moved)] })
      .execute();
    await change();
    expect(await history()).toEqual([
      newest,
      ['sedia', false, ['deadlines']],
      ['written', true, ['title']],
      ['sedia', false, []],
    ]);
  },
);

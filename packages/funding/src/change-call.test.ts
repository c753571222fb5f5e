import { fixedClock } from '@koble/kernel';
import { beforeEach, expect, test } from 'vitest';
import { actsOf } from '../../../tests/support/account-examples';
import { aCall } from '../../../tests/support/funding-examples';
import { addActor } from '../../../tests/support/introduction-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { waitsForLock } from '../../../tests/support/waits-for-lock';
import { insertPublishedCall } from './call-queries';
import { closeCall } from './close-call';
import { getCall } from './get-call';
import { getCallEditor } from './get-call-editor';
import { getCallHistory } from './get-call-history';
import { publishCall } from './publish-call';
import { reopenCall } from './reopen-call';
import { restoreCall } from './restore-call';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-28T10:00:00Z');
const place = { db, clock };
const visitor = { kind: 'visitor' } as const;
const funder = await addActor(db, 'funder', { name: 'Demo-Fia Fond' });
const adviser = await addActor(db, 'operator', { role: 'adviser', name: 'Demo-Rolf Råd' });
const { organisationId: funderId } = funder;
let made = 0;
let slug: string;

const call = (changed: object = {}) => aCall({ funderId, slug, ...changed });
const revision = async () => (await getCallEditor(place, adviser, { slug })).revision ?? '';
const read = async () => ({ slug, revision: await revision() });

beforeEach(async () => {
  made += 1;
  slug = `ordning-${made}`;
  await publishCall(place, funder, { ...call(), revision: null });
});

test('the second of two who edit is told, and nothing of the first is lost', async () => {
  const both = await revision();
  await publishCall(place, funder, { ...call({ sharePercent: 40 }), revision: both });
  await expect(
    publishCall(place, adviser, { ...call({ title: 'Ny tittel (demo)' }), revision: both }),
  ).rejects.toMatchObject({ code: 'funding.changed_meanwhile', kind: 'conflict' });
  expect(await getCall(place, visitor, slug)).toMatchObject({
    title: 'Pilotstøtte (demo)',
    sharePercent: 40,
  });
});

test('of two who publish at once one is told', async () => {
  const both = await revision();
  const outcomes = await Promise.allSettled(
    [30, 40].map((sharePercent) =>
      publishCall(place, adviser, { ...call({ sharePercent }), revision: both }),
    ),
  );
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('a new call does not take the address of one that is there', async () => {
  await expect(publishCall(place, adviser, { ...call(), revision: null })).rejects.toMatchObject({
    code: 'funding.slug_taken',
    field: 'slug',
  });
  await expect(publishCall(place, adviser, call({ slug: 'ny' }))).rejects.toMatchObject({
    code: 'funding.slug_taken',
  });
});

test.each([{ revision: null }, {}])(
  'of two new calls with one address, written at once, the second is refused and changes nothing (%j)',
  async (upon) => {
    const both = `begge-${made}`;
    const others = await addActor(db, 'funder');
    const write = { ...aCall({ funderId: others.organisationId, slug: both }), ...upon };
    const first = await db.startTransaction().execute();
    await insertPublishedCall(first, call({ slug: both }), { now: clock.now() });
    const second = expect(publishCall(place, others, write)).rejects.toMatchObject({
      code: 'funding.slug_taken',
      field: 'slug',
    });
    await expect.poll(() => waitsForLock(db)).toBe(true);
    await first.commit().execute();
    await second;
    expect(await getCall(place, visitor, both)).toMatchObject({ funder: { id: funderId } });
  },
);

test('every change is kept, with the organisation for all and the person for colleagues', async () => {
  await publishCall(place, adviser, {
    ...call({ sharePercent: 40, rules: [] }),
    revision: await revision(),
  });
  await closeCall(place, adviser, await read());
  const history = await getCallHistory(place, visitor, slug);
  expect(history.map(({ number, changed }) => [number, changed])).toEqual([
    [3, ['state']],
    [2, ['sharePercent', 'rules']],
    [1, []],
  ]);
  expect(history[0]?.organisation).toMatch(/^Oppdiktet/);
  expect(JSON.stringify(history)).not.toMatch(/Demo-/);
  expect(JSON.stringify(await getCallHistory(place, funder, slug))).not.toContain('Demo-Rolf');
  const colleague = await addActor(db, 'operator', { organisationId: adviser.organisationId });
  const seen = await getCallHistory(place, colleague, slug);
  expect(seen.map(({ person }) => person)).toEqual(['Demo-Rolf Råd', 'Demo-Rolf Råd', null]);
  expect(await actsOf(db, adviser.personId)).toEqual(
    expect.arrayContaining(['call.published', 'call.closed']),
  );
});

test('what a call said before anybody wrote it here is kept as its first version', async () => {
  await db.deleteFrom('callVersion').execute();
  await publishCall(place, adviser, { ...call({ sharePercent: 40 }), revision: await revision() });
  const [second, first] = await getCallHistory(place, visitor, slug);
  expect(second).toMatchObject({ number: 2, changed: ['sharePercent'] });
  expect(first).toMatchObject({ number: 1, organisation: null, content: { sharePercent: 50 } });
});

test('publishing what already stands is no version', async () => {
  await publishCall(place, adviser, { ...call(), revision: await revision() });
  expect(await getCallHistory(place, visitor, slug)).toHaveLength(1);
});

test('a call is closed and opened again, by its writers alone, and only from what they have read', async () => {
  const before = await read();
  const others = await addActor(db, 'funder');
  await expect(closeCall(place, others, before)).rejects.toMatchObject({
    code: 'funding.not_allowed',
  });
  await closeCall(place, funder, before);
  await expect(closeCall(place, funder, before)).rejects.toMatchObject({
    code: 'funding.changed_meanwhile',
  });
  expect(await getCall(place, visitor, slug)).toMatchObject({ state: 'closed' });
  expect(await reopenCall(place, funder, await read())).toMatchObject({ state: 'published' });
});

test('an earlier version is taken back as it was, and what came between stays in the history', async () => {
  await publishCall(place, adviser, {
    ...call({ title: 'Feil tittel (demo)', amountMaxOre: null }),
    revision: await revision(),
  });
  await closeCall(place, adviser, await read());
  const back = await restoreCall(place, adviser, { ...(await read()), number: 1 });
  expect(back).toMatchObject({
    title: 'Pilotstøtte (demo)',
    amountMaxOre: 20_000_000,
    state: 'published',
  });
  expect(await getCallHistory(place, visitor, slug)).toHaveLength(4);
  await expect(restoreCall(place, adviser, { ...(await read()), number: 9 })).rejects.toMatchObject(
    { code: 'funding.version_not_found' },
  );
});

test('a version from before a field was added can be taken back', async () => {
  await publishCall(place, adviser, { ...call({ trlMin: 4 }), revision: await revision() });
  const { id } = await getCall(place, visitor, slug);
  await db
    .updateTable('callVersion')
    .set({ content: JSON.stringify({ title: 'Fra før (demo)', later: true }) })
    .where('callId', '=', id)
    .where('number', '=', 1)
    .execute();
  expect(await restoreCall(place, adviser, { ...(await read()), number: 1 })).toMatchObject({
    title: 'Fra før (demo)',
    trlMin: 4,
  });
});

test('an earlier version that may not be published today is refused as an edit of the same would be', async () => {
  const passed = { deadlineKind: 'fixed', deadlines: ['2026-11-30T11:00:00.000Z'] };
  await publishCall(place, adviser, { ...call(passed), revision: await revision() });
  await publishCall(place, adviser, { ...call({ sharePercent: 40 }), revision: await revision() });
  const contradicting = [
    { kind: 'employees_max', count: 5 },
    { kind: 'employees_min', count: 10 },
  ];
  const { id } = await getCall(place, visitor, slug);
  const later = { db, clock: fixedClock('2026-12-01T10:00:00Z') };
  await expect(restoreCall(later, adviser, { ...(await read()), number: 2 })).rejects.toMatchObject(
    { code: 'funding.deadline_passed', field: 'deadlines' },
  );
  await db
    .updateTable('callVersion')
    .set({ content: JSON.stringify({ rules: contradicting }) })
    .where('callId', '=', id)
    .where('number', '=', 1)
    .execute();
  await expect(restoreCall(place, adviser, { ...(await read()), number: 1 })).rejects.toMatchObject(
    { code: 'funding.rules_contradict' },
  );
  expect(await getCall(place, visitor, slug)).toMatchObject({ sharePercent: 40 });
});

test('a call that another has come to wait for meanwhile is not opened again if it waits for that, by neither way', async () => {
  const other = `etter-${made}`;
  const after = (before: string) => ({
    rules: [{ kind: 'after_call', slug: before, state: 'granted' }],
  });
  await publishCall(place, adviser, { ...call(after(other)), revision: await revision() });
  await closeCall(place, adviser, await read());
  await publishCall(place, adviser, { ...call({ slug: other, ...after(slug) }), revision: null });
  const cycle = { code: 'funding.rule_cycle', field: 'rules' };
  await expect(reopenCall(place, adviser, await read())).rejects.toMatchObject(cycle);
  await expect(restoreCall(place, adviser, { ...(await read()), number: 2 })).rejects.toMatchObject(
    cycle,
  );
  expect(await getCall(place, visitor, slug)).toMatchObject({ state: 'closed' });
});

test('a version is taken back only upon what was read, and by its writers', async () => {
  await publishCall(place, adviser, { ...call({ sharePercent: 40 }), revision: await revision() });
  const before = { ...(await read()), number: 1 };
  const others = await addActor(db, 'funder');
  await expect(restoreCall(place, others, before)).rejects.toMatchObject({
    code: 'funding.not_allowed',
  });
  await publishCall(place, funder, { ...call({ sharePercent: 30 }), revision: await revision() });
  await expect(restoreCall(place, adviser, before)).rejects.toMatchObject({
    code: 'funding.changed_meanwhile',
  });
  expect(await getCall(place, visitor, slug)).toMatchObject({ sharePercent: 30 });
});

test('what was only closed is opened again by taking it back, though its deadline has passed', async () => {
  const dated = { deadlineKind: 'fixed', deadlines: ['2026-11-30T11:00:00.000Z'] };
  await publishCall(place, adviser, { ...call(dated), revision: await revision() });
  await closeCall(place, adviser, await read());
  const later = { db, clock: fixedClock('2026-12-01T10:00:00Z') };
  expect(await restoreCall(later, adviser, { ...(await read()), number: 2 })).toMatchObject({
    state: 'published',
  });
});

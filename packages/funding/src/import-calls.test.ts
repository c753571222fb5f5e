import { fixedClock } from '@koble/kernel';
import { beforeEach, describe, expect, test } from 'vitest';
import { addPerson } from '../../../tests/support/account-examples';
import { aCall, anOrganisation } from '../../../tests/support/funding-examples';
import { testDatabase } from '../../../tests/support/test-database';
import type { CallOrigin } from './call-origin';
import { closeImportedCalls } from './close-imported-calls';
import { importCalls } from './import-calls';
import type { ImportedCall } from './imported-call';
import { publishCall } from './publish-call';
import type { CallInput } from './schema';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-26T10:00:00Z');

beforeEach(async () => {
  await db.deleteFrom('fundingCall').execute();
  clock.set('2026-11-26T10:00:00Z');
});

function imported(changed: Partial<CallInput> = {}, originId = 'ONE'): ImportedCall {
  const { funderId: _, ...call } = aCall({ funderId: '', slug: 'eu-one', ...changed });
  return { originId, funder: 'Demofondet', call: { ...call, checkedBy: 'Kilden' } };
}
const take = async (call: ImportedCall, origin: CallOrigin = 'sedia') =>
  (await importCalls({ db, clock }, { origin, calls: [call], dryRun: false }))[0];
const stored = () => db.selectFrom('fundingCall').selectAll().executeTakeFirstOrThrow();
const set = (changed: object) => db.updateTable('fundingCall').set(changed).execute();

describe('a call that a person has changed', () => {
  test('keeps the fields that were written by hand, and takes the others from its source', async () => {
    await take(imported());
    await set({ title: 'For hånd (demo)' });
    expect(await take(imported({ title: 'Ny tittel (demo)', sharePercent: 40 }))).toMatchObject({
      kind: 'changed',
      fields: [{ field: 'sharePercent', from: 50, to: 40 }],
      byHand: ['title'],
    });
    expect(await stored()).toMatchObject({ title: 'For hånd (demo)', sharePercent: 40 });
    expect(await take(imported({ title: 'Nok en (demo)', sharePercent: 40 }))).toMatchObject({
      kind: 'unchanged',
      byHand: ['title'],
    });
    expect(await stored()).toMatchObject({ title: 'For hånd (demo)' });
  });

  test('keeps its deadlines together with what else says when it can be applied to', async () => {
    await take(imported());
    await set({ deadlineKind: 'fixed', deadlines: [new Date('2027-01-10T12:00:00Z')] });
    const forecast = imported({ forecastMonth: '2027-05', deadlineKind: 'unknown' });
    expect(await take(forecast)).toMatchObject({ kind: 'unchanged' });
    expect(await stored()).toMatchObject({ deadlineKind: 'fixed', forecastMonth: null });
  });

  test('goes with its source again once both say the same', async () => {
    await take(imported());
    await set({ title: 'Enige (demo)' });
    await take(imported({ title: 'Enige (demo)' }));
    await take(imported({ title: 'Videre (demo)' }));
    expect(await stored()).toMatchObject({ title: 'Videre (demo)' });
  });

  test('or closed while it is open at its source, stays closed', async () => {
    await take(imported());
    await set({ state: 'closed' });
    expect(await take(imported({ title: 'Ny tittel (demo)' }))).toEqual({
      kind: 'kept',
      by: 'hand',
    });
    expect(await stored()).toMatchObject({ state: 'closed' });
  });

  test('or opened again after its source had closed it, stays open', async () => {
    await take(imported());
    const close = () =>
      closeImportedCalls({ db, clock }, { origin: 'sedia', isOver: () => true, dryRun: false });
    expect(await close()).toHaveLength(1);
    await set({ state: 'published' });
    expect(await close()).toEqual([]);
    expect(await stored()).toMatchObject({ state: 'published' });
  });

  test.each([
    ['keeps who checked it', {}],
    ['and otherwise changed', { sharePercent: 40 }],
  ])(
    'and checked (%s) is its person’s check until it is seen at its source on a later day',
    async (...of) => {
      const [, changed] = of;
      await take(imported());
      await set({ checkedBy: 'Rådgiver', checkedOn: '2026-11-25' });
      await take(imported({ checkedOn: '2026-11-25' }));
      expect(await stored()).toMatchObject({ checkedBy: 'Rådgiver', checkedOn: '2026-11-25' });
      expect(await take(imported({ checkedOn: '2026-11-26', ...changed }))).toMatchObject({
        byHand: [],
      });
      expect(await stored()).toMatchObject({
        ...{ checkedBy: 'Kilden', checkedOn: '2026-11-26' },
        ...changed,
      });
    },
  );

  test('so that its source’s facts do not go with them is refused, in a dry run too', async () => {
    await take(imported());
    await set({ amountMinOre: 19_000_000 });
    const { said } = await db.selectFrom('importedCall').select('said').executeTakeFirstOrThrow();
    const small = imported({ potOre: 10_000_000, sharePercent: 40 });
    for (const dryRun of [true, false])
      expect(await importCalls({ db, clock }, { origin: 'sedia', calls: [small], dryRun })).toEqual(
        [{ kind: 'refused', reason: 'what was written by hand does not go with it any more' }],
      );
    expect(await stored()).toMatchObject({ sharePercent: 50 });
    expect(await db.selectFrom('importedCall').select('said').execute()).toEqual([{ said }]);
  });
});

test('a call that was written here is never an import’s', async () => {
  const funderId = await anOrganisation(db, { kind: 'funder', name: 'Demofondet' });
  const adviser = {
    kind: 'operator',
    role: 'adviser',
    personId: await addPerson(db, 'Demo-Gro Fiktivdal'),
    organisationId: funderId,
  } as const;
  await publishCall({ db, clock }, adviser, aCall({ funderId, slug: 'eu-one' }));
  expect(await take(imported({ title: 'Tatt over (demo)' }))).toEqual({ kind: 'kept', by: 'hand' });
  expect(await stored()).toMatchObject({ origin: 'written', title: 'Pilotstøtte (demo)' });
});

test('the portal’s feed takes a call over from the file of the same calls, never the other way round', async () => {
  await take(imported(), 'horizon_file');
  expect(await take(imported({ sharePercent: 60 }), 'sedia')).toMatchObject({ kind: 'changed' });
  expect(await stored()).toMatchObject({ origin: 'sedia', sharePercent: 60 });
  expect(await take(imported({ sharePercent: 70 }), 'horizon_file')).toEqual({
    kind: 'kept',
    by: 'another source',
  });
});

test('two names that make one slug are two calls, of which the second is not taken for the first', async () => {
  await take(imported());
  expect(await take(imported({}, 'ANOTHER'))).toEqual({ kind: 'kept', by: 'another source' });
});

test.each([
  ['title', { title: 'x' }],
  ['amountMinOre', { amountMinOre: 2, amountMaxOre: 1 }],
  ['deadlines', { forecastMonth: '2027-03', deadlines: ['2027-03-01T12:00:00Z'] }],
  ['latestStartOn', { earliestStartOn: '2027-03-02', latestStartOn: '2027-03-01' }],
  ['checkedOn', { checkedOn: '2026-11-27' }],
  ['rules', { rules: [1, 2].map((count) => ({ kind: 'employees_min', count }) as const) }],
])(
  'what cannot be a call (%s) is refused with the reason, and the next is taken in',
  async (...of) => {
    const [field, changed] = of;
    const calls = [imported(changed), imported({ slug: 'eu-two' }, 'TWO')];
    const outcomes = await importCalls({ db, clock }, { origin: 'csv', calls, dryRun: false });
    expect(outcomes).toEqual([
      { kind: 'refused', reason: expect.stringContaining(field) },
      { kind: 'new' },
    ]);
    expect(await stored()).toMatchObject({ slug: 'eu-two', originId: 'TWO' });
  },
);

test.each([
  ['a funder whose name is too long', { ...imported(), funder: 'F'.repeat(201) }, 'funder: '],
  ['a funder without a name', { ...imported(), funder: '\u200b' }, 'funder: '],
  ['a name at its source that another call has', imported({ slug: 'eu-three' }, 'TWO'), 'origin'],
])('%s refuses that call alone', async (...of) => {
  const [, broken, reason] = of;
  const calls = [imported({ slug: 'eu-two' }, 'TWO'), broken, imported({ slug: 'eu-4' }, 'FOUR')];
  expect(await importCalls({ db, clock }, { origin: 'csv', calls, dryRun: false })).toEqual([
    { kind: 'new' },
    { kind: 'refused', reason: expect.stringContaining(reason) },
    { kind: 'new' },
  ]);
  const kept = await db.selectFrom('fundingCall').select('slug').orderBy('slug').execute();
  expect(kept.map(({ slug }) => slug)).toEqual(['eu-4', 'eu-two']);
});

test('a funder is known by its name as one plain line', async () => {
  await take({ ...imported(), funder: ' Demo\u00adfondet\n(demo) ' });
  const { organisationId } = await stored();
  const funder = db.selectFrom('organisation').select('name').where('id', '=', organisationId);
  expect(await funder.executeTakeFirst()).toEqual({ name: 'Demofondet (demo)' });
});

test('a change of anything but the day of the check is another version of a call, and tells the search', async () => {
  await take(imported());
  const { version } = await stored();
  await db.deleteFrom('searchDirty').execute();
  await set({ checkedOn: '2026-11-26' });
  expect(await stored()).toMatchObject({ version });
  await set({ checkedOn: '2026-11-25', sharePercent: 20 });
  await db
    .updateTable('fundingCall')
    .set(({ ref }) => ({ slug: ref('slug') }))
    .execute();
  expect((await stored()).version).toBeGreaterThan(version + 1);
  expect(await db.selectFrom('searchDirty').selectAll().execute()).toHaveLength(1);
});

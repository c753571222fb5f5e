import { fixedClock } from '@koble/kernel';
import { beforeEach, expect, test } from 'vitest';
import { eventsAbout } from '../../../tests/support/account-examples';
import { aCall } from '../../../tests/support/funding-examples';
import { addActor, addSeeker } from '../../../tests/support/introduction-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { correctCall } from './correct-call';
import { dismissCorrection } from './dismiss-correction';
import { getCallEditor } from './get-call-editor';
import { publishCall } from './publish-call';
import type { FundingCall } from './schema';
import { viewCorrections } from './view-corrections';
import { viewKeptCalls } from './view-kept-calls';

const { db } = await testDatabase();
const place = { db, clock: fixedClock('2026-11-28T10:00:00Z') };
const visitor = { kind: 'visitor' } as const;
const funder = await addActor(db, 'funder');
const adviser = await addActor(db, 'operator', { role: 'adviser' });
const { organisationId: funderId } = funder;
let call: FundingCall;

const say = (of: object = {}) =>
  ({
    callId: call.id,
    field: 'amountMaxOre',
    text: 'Det er 300 000 i år.',
    sourceUrl: 'https://example.org/ny',
    ...of,
  }) as const;
const open = async () =>
  (await viewCorrections(place, adviser)).filter(({ handled }) => handled === null);

beforeEach(async () => {
  await db.deleteFrom('callCorrection').execute();
  call = await publishCall(place, funder, aCall({ funderId, slug: 'rettes' }));
});

test('what anybody says is wrong is read by those who may write the call, and names nobody', async () => {
  const seeker = await addSeeker(db);
  await correctCall(place, seeker, say());
  await correctCall(place, seeker, say({ text: 'Nei, 350 000.' }));
  for (const reader of [funder, adviser]) {
    const seen = await viewCorrections(place, reader);
    expect(seen).toMatchObject([
      { call: { slug: 'rettes' }, field: 'amountMaxOre', text: 'Nei, 350 000.', times: 1 },
    ]);
    expect(JSON.stringify(seen)).not.toContain(seeker.personId);
  }
  expect(await viewCorrections(place, await addActor(db, 'funder'))).toEqual([]);
  const { calls } = await viewKeptCalls(place, adviser, { q: '', only: 'corrections' });
  expect(calls).toMatchObject([{ slug: 'rettes', openCorrections: 1 }]);
  const [said] = await open();
  expect(await eventsAbout(db, said?.id ?? '')).toMatchObject([{ kind: 'call.corrected' }]);
});

test('visitors cannot fill the list: what they say of the same field is counted', async () => {
  for (let i = 0; i < 20; i += 1) await correctCall(place, visitor, say({ text: `Feil ${i}.` }));
  expect(await open()).toMatchObject([{ times: 20, text: 'Feil 0.' }]);
});

test('what is published with it is taken over, once, and of this call alone', async () => {
  const other = await publishCall(place, funder, aCall({ funderId, slug: 'en-annen' }));
  await correctCall(place, visitor, say());
  await correctCall(place, visitor, say({ callId: other.id }));
  const ids = (await open()).map(({ id }) => id);
  const { revision } = await getCallEditor(place, adviser, { slug: 'rettes' });
  await publishCall(place, adviser, {
    ...aCall({ funderId, slug: 'rettes', amountMaxOre: 30_000_000 }),
    revision,
    corrections: ids,
  });
  expect(await open()).toMatchObject([{ call: { slug: 'en-annen' } }]);
  const [taken] = (await viewCorrections(place, adviser)).filter((one) => one.handled !== null);
  expect(taken?.handled).toMatchObject({ outcome: 'taken_over' });
  expect((await eventsAbout(db, taken?.id ?? '')).map(({ kind }) => kind)).toEqual([
    'call.corrected',
    'call.correction_taken',
  ]);
});

test('what is dismissed is so once, with a reason, by those who may write the call', async () => {
  await correctCall(place, visitor, say());
  const [said] = await open();
  const dismissed = { id: said?.id ?? '', reason: 'Beløpet er fra i fjor.' };
  await expect(
    dismissCorrection(place, await addActor(db, 'funder'), dismissed),
  ).rejects.toMatchObject({ code: 'funding.correction_not_found' });
  await dismissCorrection(place, adviser, dismissed);
  await expect(dismissCorrection(place, funder, dismissed)).rejects.toMatchObject({
    code: 'funding.correction_not_found',
  });
  expect(await viewCorrections(place, funder)).toMatchObject([
    { handled: { outcome: 'dismissed', reason: 'Beløpet er fra i fjor.' } },
  ]);
});

test('of a draft nobody else says anything', async () => {
  await db.updateTable('fundingCall').set({ state: 'draft' }).where('id', '=', call.id).execute();
  await expect(correctCall(place, visitor, say())).rejects.toMatchObject({
    code: 'funding.call_not_found',
  });
});

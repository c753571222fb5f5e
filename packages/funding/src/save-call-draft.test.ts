import { fixedClock } from '@koble/kernel';
import { expect, test } from 'vitest';
import { aCallForm } from '../../../tests/support/call-form-examples';
import { aCall } from '../../../tests/support/funding-examples';
import { addActor } from '../../../tests/support/introduction-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { contentOf } from './call-content';
import { discardCallDraft } from './discard-call-draft';
import { getCallEditor } from './get-call-editor';
import { publishCall } from './publish-call';
import { saveCallDraft } from './save-call-draft';
import { viewKeptCalls } from './view-kept-calls';

const { db } = await testDatabase();
const place = { db, clock: fixedClock('2026-11-28T10:00:00Z') };
const funder = await addActor(db, 'funder');
const adviser = await addActor(db, 'operator', { role: 'adviser' });
const { organisationId: funderId } = funder;
const NEW = { id: null, callId: null, base: null };
const ASKED = { q: '', only: 'all' } as const;

test('a draft of a new call is kept as it was typed, and is its writer’s alone', async () => {
  const { id } = await saveCallDraft(place, funder, { ...NEW, form: aCallForm() });
  await saveCallDraft(place, funder, { ...NEW, id, form: aCallForm({ amountMaxOre: '50 0' }) });
  const { draft } = await getCallEditor(place, funder, { draftId: id });
  expect(draft?.form).toEqual(aCallForm({ amountMaxOre: '50 0' }));
  const colleague = await addActor(db, 'funder', { organisationId: funderId });
  for (const other of [colleague, adviser]) {
    await expect(getCallEditor(place, other, { draftId: id })).rejects.toMatchObject({
      code: 'funding.draft_not_found',
    });
    await expect(
      saveCallDraft(place, other, { ...NEW, id, form: aCallForm() }),
    ).rejects.toMatchObject({ code: 'funding.draft_not_found' });
    expect((await viewKeptCalls(place, other, ASKED)).drafts).toEqual([]);
  }
  expect((await viewKeptCalls(place, funder, ASKED)).drafts).toMatchObject([
    { id, title: 'Halvskrevet (demo)' },
  ]);
  await discardCallDraft(place, funder, id);
  await expect(discardCallDraft(place, funder, id)).rejects.toMatchObject({
    code: 'funding.draft_not_found',
  });
});

test('somebody has one draft of a call, with what it said then, until it is published', async () => {
  const call = await publishCall(place, funder, aCall({ funderId, slug: 'kladdet' }));
  const draft = { id: null, callId: call.id, base: contentOf(call) };
  const first = await saveCallDraft(place, adviser, { ...draft, form: aCallForm() });
  const again = await saveCallDraft(place, adviser, {
    ...draft,
    form: aCallForm({ title: 'Ny (demo)' }),
  });
  expect(again.id).toBe(first.id);
  const editor = await getCallEditor(place, adviser, { slug: 'kladdet' });
  expect(editor.draft).toMatchObject({ form: { title: 'Ny (demo)' }, base: contentOf(call) });
  await publishCall(place, adviser, {
    ...aCall({ funderId, slug: 'kladdet', title: 'Ny (demo)' }),
    revision: editor.revision,
    draftId: first.id,
  });
  expect((await getCallEditor(place, adviser, { slug: 'kladdet' })).draft).toBeNull();
});

test('another funder’s call is not found, and no draft of it is kept', async () => {
  const call = await publishCall(place, funder, aCall({ funderId, slug: 'deres' }));
  const other = await addActor(db, 'funder');
  await expect(getCallEditor(place, other, { slug: 'deres' })).rejects.toMatchObject({
    code: 'funding.call_not_found',
  });
  await expect(
    saveCallDraft(place, other, {
      id: null,
      callId: call.id,
      base: contentOf(call),
      form: aCallForm(),
    }),
  ).rejects.toMatchObject({ code: 'funding.not_allowed' });
  expect((await viewKeptCalls(place, other, ASKED)).calls).toEqual([]);
});

test('nobody fills the database with drafts', async () => {
  const busy = await addActor(db, 'operator', { role: 'adviser' });
  for (let i = 0; i < 50; i += 1) await saveCallDraft(place, busy, { ...NEW, form: aCallForm() });
  await expect(saveCallDraft(place, busy, { ...NEW, form: aCallForm() })).rejects.toMatchObject({
    code: 'funding.too_many_drafts',
  });
});

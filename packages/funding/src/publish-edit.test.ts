import { fixedClock } from '@koble/kernel';
import { expect, test } from 'vitest';
import { aCall } from '../../../tests/support/funding-examples';
import { addActor } from '../../../tests/support/introduction-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { getCallEditor } from './get-call-editor';
import { publishEdit } from './publish-edit';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-28T10:00:00Z');
const place = { db, clock };
const adviser = await addActor(db, 'operator', { role: 'adviser' });
const { organisationId: funderId } = await addActor(db, 'funder');

test('who has read a call at its source, and when, is the server’s to say; a new one has to be read', async () => {
  const { checkedOn: _on, checkedBy: _by, ...call } = aCall({ funderId });
  const edit = { call, draftId: null, corrections: [] };
  await expect(
    publishEdit(place, adviser, { ...edit, checked: false, revision: null }),
  ).rejects.toMatchObject({ code: 'funding.not_checked', field: 'checked' });
  const made = await publishEdit(place, adviser, { ...edit, checked: true, revision: null });
  expect(made.checkedOn).toBe('2026-11-28');
  expect(made.checkedBy).toMatch(/^Oppdiktet/);
  clock.set('2026-12-24T10:00:00Z');
  const { revision } = await getCallEditor(place, adviser, { slug: call.slug });
  const again = { ...edit, call: { ...call, title: 'Rettet (demo)' }, checked: false, revision };
  expect(await publishEdit(place, adviser, again)).toMatchObject({
    title: 'Rettet (demo)',
    checkedOn: '2026-11-28',
    checkedBy: made.checkedBy,
  });
});

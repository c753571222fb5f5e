import type { SignedIn } from '@koble/accounts/schema';
import { fixedClock } from '@koble/kernel';
import ICAL from 'ical.js';
import { beforeEach, expect, test } from 'vitest';
import { aProposal, SLOTS } from '../../../tests/support/meeting-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { addStrangers, addThread } from '../../../tests/support/thread-examples';
import { getCalendarEntry } from './calendar-get-entry';
import { acceptMeeting } from './meeting-accept';
import { cancelMeeting } from './meeting-cancel';
import { declineMeeting } from './meeting-decline';
import { proposeMeeting } from './meeting-propose';

const { db } = await testDatabase();
const deps = { db, clock: fixedClock('2026-12-01T10:00:00Z') };
const [, noon] = SLOTS;
let thread: Awaited<ReturnType<typeof addThread>>;
let id: string;

beforeEach(async () => {
  thread = await addThread(db);
  ({ id } = await proposeMeeting(deps, thread.seeker, aProposal(thread.id)));
});

const text = (actor: SignedIn) => getCalendarEntry(deps, actor, id);
async function entry(actor: SignedIn) {
  const event = ICAL.Component.fromString(await text(actor)).getFirstSubcomponent('vevent');
  if (event === null) throw new Error('no event');
  const value = (name: string) => String(event.getFirstPropertyValue(name));
  return {
    uid: value('uid'),
    start: new ICAL.Event(event).startDate.toJSDate().toISOString(),
    title: value('summary'),
    place: value('location'),
    status: value('status'),
    sequence: value('sequence'),
  };
}

test('what was agreed is in everybody’s calendar, and struck out there when it is cancelled', async () => {
  await acceptMeeting(deps, thread.company, { id, slot: noon });
  const agreed = {
    uid: id,
    start: noon,
    title: 'Vi vil sveise med robot (demo)',
    place: 'Demovegen 1, Levanger',
    status: 'CONFIRMED',
    sequence: '0',
  };
  for (const actor of [thread.seeker, thread.company, thread.accountant, thread.adviser])
    expect(await entry(actor)).toEqual(agreed);
  await cancelMeeting(deps, thread.seeker, id);
  expect(await entry(thread.company)).toEqual({ ...agreed, status: 'CANCELLED', sequence: '1' });
});

test('it names nobody, and no address of a person', async () => {
  await acceptMeeting(deps, thread.company, { id, slot: noon });
  expect(await text(thread.company)).not.toMatch(/Eira|Odin|@|Oppdiktet/);
});

test('there is none of what was never agreed', async () => {
  await expect(text(thread.company)).rejects.toMatchObject({
    code: 'meetings.wrong_state',
    details: { state: 'proposed' },
  });
  await declineMeeting(deps, thread.company, id);
  await expect(text(thread.company)).rejects.toMatchObject({ code: 'meetings.wrong_state' });
  ({ id } = await proposeMeeting(deps, thread.company, aProposal(thread.id)));
  await cancelMeeting(deps, thread.company, id);
  await expect(text(thread.company)).rejects.toMatchObject({ code: 'meetings.wrong_state' });
});

test('nobody else gets it, and a former adviser no longer', async () => {
  await acceptMeeting(deps, thread.company, { id, slot: noon });
  const strangers = await addStrangers(db);
  await db
    .updateTable('introduction')
    .set({ adviserPart: 'out' })
    .where('id', '=', thread.id)
    .execute();
  for (const [who, actor] of Object.entries({ ...strangers, 'former adviser': thread.adviser }))
    await expect(text(actor), who).rejects.toMatchObject({
      code: 'meetings.not_found',
      kind: 'not_found',
    });
});

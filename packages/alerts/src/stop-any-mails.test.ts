import { fixedClock } from '@koble/kernel';
import { signText } from '@koble/kernel/signed-text';
import { expect, test } from 'vitest';
import { addPerson } from '../../../tests/support/account-examples';
import { anAlert } from '../../../tests/support/alert-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { listAlerts } from './list-alerts';
import { saveAlert } from './save-alert';
import { stopAnyMails } from './stop-any-mails';

const { db } = await testDatabase();
const secret = 'a secret of at least 32 characters';
const services = { db, secret, clock: fixedClock('2026-11-26T10:00:00Z') };
const stop = (text: string) =>
  stopAnyMails(services, signText({ secret, purpose: 'koble mail stop' }, text));

test('one press pauses all searches that mail, of that subscriber alone, and twice is once', async () => {
  const actor = { kind: 'candidate', personId: await addPerson(db) } as const;
  const other = { kind: 'candidate', personId: await addPerson(db) } as const;
  for (const mail of [true, true, false]) await saveAlert(services, actor, anAlert({ mail }));
  await saveAlert(services, other, anAlert());
  const { id } = await db
    .selectFrom('alertSubscriber')
    .select('id')
    .where('personId', '=', actor.personId)
    .executeTakeFirstOrThrow();
  expect(await stop(`${id}.searches`)).toEqual({ topic: 'searches' });
  expect(await stop(`${id}.searches`)).toEqual({ topic: 'searches' });
  const statesOf = async (who: typeof actor) =>
    (await listAlerts(services, { actor: who })).alerts.map(({ state }) => state).sort();
  expect(await statesOf(actor)).toEqual(['active', 'paused', 'paused']);
  expect(await statesOf(other)).toEqual(['active']);
});

test('the other mails stop as before, and a link of nobody stops nothing', async () => {
  const personId = await addPerson(db);
  expect(await stop(`${personId}.message`)).toEqual({ topic: 'message' });
  await expect(stop(`${personId}.searches`)).rejects.toThrow('notifications.bad_token');
  await expect(stop('x.searches')).rejects.toThrow('notifications.bad_token');
});

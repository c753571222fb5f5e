import { fixedClock } from '@koble/kernel';
import { beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { addPerson } from '../../../tests/support/account-examples';
import { aMailedAlert, anAlert, aWatched } from '../../../tests/support/alert-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { confirmAlert } from './confirm-alert';
import { listAlerts } from './list-alerts';
import { removeAlert } from './remove-alert';
import { removeOldAlerts } from './remove-old-alerts';
import { renewAlert } from './renew-alert';
import { saveAlert } from './save-alert';
import { saveAlertByMail } from './save-alert-by-mail';
import type { MailedAlertInput } from './schema';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-26T10:00:00Z');
const services = {
  db,
  clock,
  secret: 'a secret of at least 32 characters',
  baseUrl: 'https://koble.example',
};
const MINUTE = 60_000;

beforeEach(async () => {
  clock.set('2026-11-26T10:00:00Z');
  for (const table of ['alertSubscriber', 'mail'] as const) await db.deleteFrom(table).execute();
});

const later = (ms: number) => {
  clock.set(new Date(clock.now().getTime() + ms));
};
const ask = (of: Partial<MailedAlertInput> = {}) => saveAlertByMail(services, aMailedAlert(of));
const mails = () => db.selectFrom('mail').selectAll().orderBy('createdAt').execute();
/** The token of the newest mail that asks to confirm. */
async function mailedToken(): Promise<string> {
  const { url } = z.object({ url: z.url() }).parse((await mails()).at(-1)?.data);
  return new URL(url).searchParams.get('token') ?? '';
}
const states = async (token: string) =>
  (await listAlerts(services, { token })).alerts.map(({ state }) => state);

describe('a search that is saved for an address', () => {
  test('is confirmed by the link that was mailed there, and lasts from then on', async () => {
    await ask({ email: 'Kari@Koble.example', lasts: { kind: 'days', days: 60 } });
    expect(await mails()).toMatchObject([
      { kind: 'confirm_search', toAddress: 'kari@koble.example', personId: null },
    ]);
    later(23 * 60 * MINUTE);
    const { token } = await confirmAlert(services, await mailedToken());
    expect(await listAlerts(services, { token })).toMatchObject({
      email: 'kari@koble.example',
      alerts: [{ state: 'active', mail: true, until: '2027-01-26T09:00:00.000Z' }],
      dismissed: 0,
    });
    later(MINUTE);
    expect(await confirmAlert(services, await mailedToken())).toEqual({ token });
    expect((await listAlerts(services, { token })).alerts[0]?.until).toBe(
      '2027-01-26T09:00:00.000Z',
    );
  });

  test('puts no word of whoever asks into the mail to an address that may be somebody else’s', async () => {
    await ask({ name: 'Du har vunnet', search: aWatched({ q: 'vunnet.example' }) });
    const [mail] = await mails();
    expect(mail?.data).toEqual({ url: expect.any(String) });
    expect(JSON.stringify(mail)).not.toMatch(/vunnet/);
  });

  test('keeps the last day that was chosen, whenever it is confirmed', async () => {
    await expect(ask({ lasts: { kind: 'until', on: '2026-11-26' } })).rejects.toMatchObject({
      code: 'alerts.bad_until',
      field: 'lasts.on',
    });
    expect(await mails()).toEqual([]);
    const lasts = { kind: 'until', on: '2026-11-27' } as const;
    await ask({ lasts });
    later(23 * 60 * MINUTE);
    const { token } = await confirmAlert(services, await mailedToken());
    expect((await listAlerts(services, { token })).alerts).toMatchObject([
      { lasts, state: 'active', until: '2026-11-27T22:59:59.000Z' },
    ]);
  });

  test('is not confirmed after 24 hours, nor by any other token', async () => {
    await ask();
    const token = await mailedToken();
    later(24 * 60 * MINUTE);
    await expect(confirmAlert(services, token)).rejects.toThrow('alerts.bad_token');
    clock.set('2026-11-26T10:00:00Z');
    const { token: manage } = await confirmAlert(services, token);
    await expect(confirmAlert(services, manage)).rejects.toThrow('alerts.bad_token');
    await expect(confirmAlert(services, `${token}x`)).rejects.toThrow('alerts.bad_token');
    for (const wrong of [token, 'a.b', manage.replace(/^./, '_')])
      await expect(listAlerts(services, { token: wrong })).rejects.toThrow('alerts.bad_token');
  });

  test('is asked about again after two minutes, and five times a day at most', async () => {
    await ask();
    later(MINUTE);
    await ask();
    expect(await mails()).toHaveLength(1);
    later(MINUTE);
    await ask();
    expect(await mails()).toHaveLength(2);
    for (const q of ['rørlegger', 'kokk', 'lakkerer', 'snekker', 'robot'])
      await ask({ search: aWatched({ q }) });
    expect(await mails()).toHaveLength(5);
    later(14 * 60 * MINUTE);
    await ask();
    expect(await mails()).toHaveLength(6);
  });

  test('is not changed by who asks for it again without its link', async () => {
    await ask();
    const { token } = await confirmAlert(services, await mailedToken());
    later(5 * MINUTE);
    await ask({ name: 'Noe annet', frequency: 'weekly' });
    expect((await listAlerts(services, { token })).alerts).toMatchObject([
      { name: 'Sveiser', frequency: 'now', state: 'active' },
    ]);
    // The mail may well be wanted: it leads back to the list.
    expect(await confirmAlert(services, await mailedToken())).toEqual({ token });
  });

  test('is confirmed again by whoever reads an address that refused a mail, in the language they asked in', async () => {
    await ask();
    await confirmAlert(services, await mailedToken());
    await db.updateTable('alertSubscriber').set({ mailDeadAt: clock.now() }).execute();
    later(5 * MINUTE);
    await ask({ locale: 'en' });
    await confirmAlert(services, await mailedToken());
    const subscriber = db.selectFrom('alertSubscriber').select(['mailDeadAt', 'locale']);
    expect(await subscriber.execute()).toEqual([{ mailDeadAt: null, locale: 'en' }]);
  });

  test('has nothing to do with the account of whoever has the address', async () => {
    const personId = await addPerson(db, 'Demo-Kari', { email: 'eier@koble.example' });
    await saveAlert(services, { kind: 'candidate', personId }, anAlert());
    await ask({ email: 'eier@koble.example', name: 'Uten konto' });
    const { token } = await confirmAlert(services, await mailedToken());
    const { alerts } = await listAlerts(services, { token });
    expect(alerts.map(({ name }) => name)).toEqual(['Uten konto']);
    const [own] = (await listAlerts(services, { actor: { kind: 'candidate', personId } })).alerts;
    for (const act of [removeAlert, renewAlert])
      await expect(act(services, { token }, own?.id ?? '')).rejects.toThrow('alerts.not_found');
  });

  test('goes when it is not confirmed or long over, and the link with the last one', async () => {
    await ask();
    const { token } = await confirmAlert(services, await mailedToken());
    await ask({ search: aWatched({ q: 'kokk' }) });
    expect((await states(token)).sort()).toEqual(['active', 'unconfirmed']);
    later(24 * 60 * MINUTE + 1);
    await removeOldAlerts(services);
    expect(await states(token)).toEqual(['active']);
    later(31 * 24 * 60 * MINUTE);
    await removeOldAlerts(services);
    expect(await states(token)).toEqual(['expired']);
    later(90 * 24 * 60 * MINUTE);
    await removeOldAlerts(services);
    await expect(states(token)).rejects.toThrow('alerts.bad_token');
    expect(await db.selectFrom('savedQuery').select('id').execute()).toEqual([]);
  });
});

describe('a person', () => {
  test('has fifty searches at most, and an address too, without being told', async () => {
    const actor = { kind: 'candidate', personId: await addPerson(db) } as const;
    for (let i = 0; i < 50; i += 1) await saveAlert(services, actor, anAlert());
    await expect(saveAlert(services, actor, anAlert())).rejects.toThrow('alerts.too_many');
    await ask();
    const { id } = await db
      .selectFrom('alertSubscriber')
      .select('id')
      .where('email', 'is not', null)
      .executeTakeFirstOrThrow();
    const {
      id: _own,
      subscriberId: _whose,
      ...row
    } = await db
      .selectFrom('savedSearch')
      .selectAll()
      .where('subscriberId', '=', id)
      .executeTakeFirstOrThrow();
    await db
      .insertInto('savedSearch')
      .values(
        Array.from({ length: 49 }, () => ({
          ...row,
          search: JSON.stringify(row.search),
          subscriberId: id,
        })),
      )
      .execute();
    await ask({ search: aWatched({ q: 'kokk' }) });
    expect(await mails()).toHaveLength(1);
  });

  test('has searches that nobody else sees, changes or knows of', async () => {
    const actor = { kind: 'candidate', personId: await addPerson(db) } as const;
    const other = { kind: 'candidate', personId: await addPerson(db) } as const;
    const { id } = await saveAlert(services, actor, anAlert());
    await saveAlert(services, other, anAlert());
    expect((await listAlerts(services, { actor: other })).alerts).toHaveLength(1);
    await expect(removeAlert(services, { actor: other }, id)).rejects.toThrow('alerts.not_found');
    await removeAlert(services, { actor }, id);
    expect((await listAlerts(services, { actor })).alerts).toEqual([]);
    expect(await db.selectFrom('savedQuery').select('id').execute()).toHaveLength(1);
  });
});

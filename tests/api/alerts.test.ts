import { describe, expect, test } from 'vitest';
import { aMailedAlert, anAlert, aWatched } from '../support/alert-examples';
import { useKoble } from './support/koble';
import { aNeedInput } from './support/need-examples';

describe('saved searches over HTTP', () => {
  const koble = useKoble();
  const { need } = aNeedInput();
  const search = aWatched({ q: 'zebrarobot' });
  const tokenOf = (url: string) => new URL(url).searchParams.get('token') ?? '';
  /** The newest mail to an address, and the links in it. */
  async function mailTo(to: string) {
    const mail = (await koble.mails()).find((one) => one.to === to);
    const links = (mail?.text ?? '').match(/https?:\/\/\S+/g) ?? [];
    return { mail, links, link: (part: string) => links.find((one) => one.includes(part)) ?? '' };
  }
  const publish = async (title: string) => {
    const company = await koble.client('bedrift@koble.example');
    const { id } = await company.needs.publish.mutate({ ...need, wants: ['people'], title });
    await koble.sync.drain();
    return id;
  };

  test('a visitor asks how much to expect, saves by mail, is told of what fits, and stops it with one click', async () => {
    const visitor = await koble.client();
    await publish('Zebrarobot nummer null');
    expect(await visitor.alerts.volume.query({ search })).toEqual({ perWeek: 0.3, open: 1 });
    await koble.mails();

    const asked = aMailedAlert({ search, name: 'Zebraer', email: 'zebra@koble.example' });
    expect(await visitor.alerts.saveByMail.mutate(asked)).toEqual({});
    const confirm = await mailTo('zebra@koble.example');
    const { token } = await visitor.alerts.confirm.mutate({
      token: tokenOf(confirm.link('/sok/varsler/bekreft')),
    });

    koble.clock.set('2026-11-23T09:01:00Z');
    const id = await publish('Zebrarobot til sveising');
    const told = await mailTo('zebra@koble.example');
    expect(told.mail?.subject).toBe('Ett nytt treff på søket «Zebraer»');
    expect(told.link('/roller/')).toBe(`${koble.origin}/roller/${id}`);
    expect(told.mail?.text).toContain('Fordi: zebrarobot');
    expect(tokenOf(told.links.filter((one) => one.includes('/sok/varsler?'))[0] ?? '')).toBe(token);

    const dismissed = await visitor.alerts.dismiss.mutate({
      token: tokenOf(told.link('/sok/varsler/ikke-slike')),
    });
    expect(dismissed).toEqual({ token });
    expect(await visitor.alerts.list.query({ token })).toMatchObject({
      email: 'zebra@koble.example',
      alerts: [{ name: 'Zebraer', state: 'active', found: 1 }],
      dismissed: 1,
    });
    await visitor.alerts.restoreDismissed.mutate({ token });

    const stopped = await fetch(told.link('/api/mail/stop/'), { method: 'POST' });
    expect(await stopped.json()).toEqual({ topic: 'searches' });
    const { alerts } = await visitor.alerts.list.query({ token });
    expect(alerts).toMatchObject([{ state: 'paused' }]);
    const one = { token, id: alerts[0]?.id ?? '' };
    await visitor.alerts.resume.mutate(one);
    await visitor.alerts.change.mutate({
      ...one,
      alert: anAlert({ name: 'Zebra', frequency: 'weekly' }),
    });
    await visitor.alerts.renew.mutate(one);
    expect((await visitor.alerts.list.query({ token })).alerts).toMatchObject([
      { name: 'Zebra', frequency: 'weekly', state: 'active' },
    ]);
    await visitor.alerts.remove.mutate(one);
    expect((await visitor.alerts.list.query({ token })).alerts).toEqual([]);
  });

  test('the answer to saving by mail is the same for every address, and an empty search is none', async () => {
    const visitor = await koble.client();
    for (const email of ['jobbsoker@koble.example', 'ukjent@koble.example', 'ukjent@koble.example'])
      expect(await visitor.alerts.saveByMail.mutate(aMailedAlert({ search, email }))).toEqual({});
    const empty = aWatched({ q: '', kind: 'role' });
    await expect(
      visitor.alerts.saveByMail.mutate(aMailedAlert({ search: empty })),
    ).rejects.toMatchObject({ data: { koble: { code: 'alerts.empty_search', field: 'search' } } });
  });

  test('a visitor without a link must sign in', async () => {
    await expect((await koble.client()).alerts.list.query({ token: null })).rejects.toMatchObject({
      data: { koble: { code: 'api.sign_in' }, httpStatus: 401 },
    });
  });

  test('nobody has more than twenty strangers an hour mailed, in one call or in many', async () => {
    const path = Array.from({ length: 10 }, () => 'alerts.saveByMail').join(',');
    const call = (from: number) =>
      fetch(`${koble.origin}/api/trpc/${path}?batch=1`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: koble.origin },
        body: JSON.stringify(
          Object.fromEntries(
            Array.from({ length: 10 }, (_, i) => [
              i,
              aMailedAlert({ search, email: `fremmed${from + i}@koble.example` }),
            ]),
          ),
        ),
      });
    const answers = [await call(0), await call(10), await call(20)];
    expect(answers.at(-1)?.status).toBe(429);
    const mailed = await koble.database.db
      .selectFrom('alertSubscriber')
      .select('id')
      .where('email', 'like', 'fremmed%')
      .execute();
    expect(mailed.length).toBeLessThanOrEqual(20);
  });
});

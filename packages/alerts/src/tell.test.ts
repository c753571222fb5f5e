import { parseRegisterAnswer } from '@koble/accounts';
import type { OrganisationActor, SignedIn } from '@koble/accounts/schema';
import { blockOrganisation, saveCandidate } from '@koble/candidates';
import { inTransaction } from '@koble/db';
import { fixedClock } from '@koble/kernel';
import { closeNeed, publishNeed } from '@koble/needs';
import type { NeedInput } from '@koble/needs/schema';
import { beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  addMember,
  addOrganisation,
  addPerson,
  aRegister,
} from '../../../tests/support/account-examples';
import { aWatched, anAlert } from '../../../tests/support/alert-examples';
import { aProfile } from '../../../tests/support/candidate-examples';
import { addActor } from '../../../tests/support/introduction-examples';
import { aNeed } from '../../../tests/support/need-examples';
import { REGISTER_ANSWER } from '../../../tests/support/register-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { changeAlert } from './change-alert';
import { composeLetters } from './compose-letters';
import { dismissLikes } from './dismiss-likes';
import { insertFindings } from './finding-queries';
import { setLettersDue } from './letter-due-queries';
import { listAlerts } from './list-alerts';
import { matchDueListings } from './match-due-listings';
import { noticeEndingAlerts } from './notice-ending-alerts';
import { pauseAlert } from './pause-alert';
import { createQueryWatch } from './query-watch';
import { removeAlert } from './remove-alert';
import { removeOldAlerts } from './remove-old-alerts';
import { renewAlert } from './renew-alert';
import { resumeAlert } from './resume-alert';
import { restoreDismissed } from './restore-dismissed';
import { saveAlert } from './save-alert';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-26T10:00:00Z');
const services = {
  db,
  clock,
  secret: 'a secret of at least 32 characters',
  baseUrl: 'https://koble.example',
};
let watch = createQueryWatch();
let seeker: SignedIn;
let company: OrganisationActor<'company'>;

beforeEach(async () => {
  clock.set('2026-11-26T10:00:00Z');
  watch = createQueryWatch();
  for (const table of ['alertSubscriber', 'mail', 'alertDue', 'need', 'candidate'] as const)
    await db.deleteFrom(table).execute();
  seeker = { kind: 'candidate', personId: await addPerson(db) };
  company = await addActor(db, 'company', {
    organisationId: await addOrganisation(db, { name: 'Fjordsveis AS' }),
  });
});

const publish = (of: Partial<NeedInput> = {}) =>
  publishNeed(services, company, aNeed({ wants: ['people'], ...of }));
const match = () => matchDueListings({ db, clock, watch });
const compose = () => composeLetters(services);
/** One round of the worker; gives the mails that are new. */
async function round() {
  await match();
  await compose();
  const mails = await db.selectFrom('mail').selectAll().orderBy('createdAt').execute();
  await db.deleteFrom('mail').execute();
  return mails;
}
const later = (ms: number) => {
  clock.set(new Date(clock.now().getTime() + ms));
};
const HOUR = 3_600_000;

describe('what a saved search finds', () => {
  test('is mailed with why it was found, and told once', async () => {
    const search = aWatched({ q: 'sveiser', place: '5037', skills: ['welding'] });
    await saveAlert(services, seeker, anAlert({ search, name: 'Sveis ved Levanger' }));
    const { id } = await publish();
    const [mail, ...others] = await round();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      kind: 'saved_searches',
      personId: seeker.personId,
      data: {
        searches: [{ name: 'Sveis ved Levanger' }],
        hits: [
          {
            organisation: 'Fjordsveis AS',
            place: 'Levanger',
            url: `https://koble.example/roller/${id}`,
            because: ['sveiser', 'Sveising'],
            within: { km: 30, place: 'Levanger' },
          },
        ],
        more: 0,
        manageUrl: 'https://koble.example/sok/varsler',
      },
    });
    later(2 * HOUR);
    await db
      .updateTable('need')
      .set({ goal: 'Noe nytt om sveising som ingen visste fra før av.' })
      .execute();
    expect(await round()).toEqual([]);
    const { alerts } = await listAlerts(services, { actor: seeker });
    expect(alerts).toMatchObject([{ found: 1, lastSentAt: '2026-11-26T10:00:00.000Z' }]);
  });

  test('is nothing that was there before the search was saved, and nothing that is asked for otherwise', async () => {
    await publish();
    await match();
    await saveAlert(services, seeker, anAlert());
    await saveAlert(services, seeker, anAlert({ search: aWatched({ q: 'rørlegger' }) }));
    expect(await round()).toEqual([]);
  });

  test('stands in one mail for all of somebody’s searches, and a listing that two have found once', async () => {
    await saveAlert(services, seeker, anAlert());
    await saveAlert(
      services,
      seeker,
      anAlert({ search: aWatched({ skills: ['welding'] }), name: 'Alt' }),
    );
    await publish();
    await publish({ title: 'Sveiser nummer to' });
    const mails = await round();
    expect(mails).toHaveLength(1);
    expect(mails[0]?.data).toMatchObject({
      searches: [{ name: 'Sveiser' }, { name: 'Alt' }],
      hits: [{}, {}],
    });
  });

  test('comes at once but not twice within an hour, and by day or week at seven in the morning in Norway', async () => {
    await saveAlert(services, seeker, anAlert());
    await publish();
    expect(await round()).toHaveLength(1);
    later(HOUR / 2);
    await publish();
    expect(await round()).toEqual([]);
    later(HOUR / 2);
    expect(await round()).toHaveLength(1);

    const daily: SignedIn = { kind: 'candidate', personId: await addPerson(db) };
    const weekly: SignedIn = { kind: 'candidate', personId: await addPerson(db) };
    await db.deleteFrom('alertSubscriber').execute();
    await saveAlert(services, daily, anAlert({ frequency: 'daily' }));
    await saveAlert(services, weekly, anAlert({ frequency: 'weekly' }));
    await publish();
    expect(await round()).toEqual([]);
    clock.set('2026-11-27T05:59:00Z');
    expect(await round()).toEqual([]);
    clock.set('2026-11-27T06:00:00Z');
    expect(await round()).toMatchObject([{ personId: daily.personId }]);
    clock.set('2026-11-30T06:00:00Z');
    expect(await round()).toMatchObject([{ personId: weekly.personId }]);
  });

  test('is not mailed where that is not wanted, and counted all the same', async () => {
    await saveAlert(services, seeker, anAlert({ mail: false }));
    await publish();
    expect(await round()).toEqual([]);
    expect((await listAlerts(services, { actor: seeker })).alerts).toMatchObject([{ found: 1 }]);
  });

  test('is by what a word means, from when an adviser has said what that is', async () => {
    const operatorId = await addOrganisation(db, { kind: 'operator' });
    await saveAlert(services, seeker, anAlert({ search: aWatched({ q: 'blikkfikser' }) }));
    await publish();
    expect(await round()).toEqual([]);
    const synonym = { word: 'blikkfikser', wordKey: 'blikkfiks', operatorId, addedAt: clock.now() };
    await db
      .insertInto('synonym')
      .values({ ...synonym, targetKind: 'occupation', targetId: 'welder' })
      .execute();
    await publish({ title: 'Sveiser nummer to' });
    expect((await round())[0]?.data).toMatchObject({ hits: [{ title: 'Sveiser nummer to' }] });
    await db.deleteFrom('synonym').execute();
  });

  test('is not mailed once it is closed', async () => {
    await saveAlert(services, seeker, anAlert({ frequency: 'daily' }));
    const { id } = await publish();
    await match();
    await closeNeed(services, company, id);
    clock.set('2026-11-27T07:00:00Z');
    expect(await round()).toEqual([]);
  });

  test('is not mailed while the search is paused, nor afterwards', async () => {
    const { id } = await saveAlert(services, seeker, anAlert());
    const holder = { actor: seeker };
    await pauseAlert(services, holder, id);
    await publish();
    expect(await round()).toEqual([]);
    later(1000);
    await resumeAlert(services, holder, id);
    expect(await round()).toEqual([]);
    await publish();
    expect(await round()).toHaveLength(1);
  });

  test('is by the changed search from then on, and in the changed rhythm', async () => {
    const { id } = await saveAlert(services, seeker, anAlert({ frequency: 'weekly' }));
    await publish();
    await match();
    const holder = { actor: seeker };
    await changeAlert(services, holder, { id, alert: anAlert({ frequency: 'now' }) });
    expect(await round()).toHaveLength(1);
    later(2 * HOUR);
    const other = anAlert({ search: aWatched({ q: 'rørlegger' }) });
    await changeAlert(services, holder, { id, alert: other });
    await publish();
    expect(await round()).toEqual([]);
  });

  test('is nothing like what was turned away, until that is taken back', async () => {
    await saveAlert(services, seeker, anAlert());
    await publish();
    const [mail] = await round();
    const { hits } = z
      .object({ hits: z.array(z.object({ dismissUrl: z.url() })) })
      .parse(mail?.data);
    const token = new URL(hits[0]?.dismissUrl ?? '').searchParams.get('token') ?? '';
    expect(await dismissLikes(services, token)).toEqual({ token: null });
    await dismissLikes(services, token);
    expect(await listAlerts(services, { actor: seeker })).toMatchObject({ dismissed: 1 });
    later(2 * HOUR);
    await publish();
    expect(await round()).toEqual([]);
    await restoreDismissed(services, { actor: seeker });
    await publish();
    expect(await round()).toHaveLength(1);
  });
});

describe('a candidate', () => {
  const search = aWatched({ skills: ['welding'] });
  const profile = async () => {
    const person = { kind: 'candidate', personId: await addPerson(db, 'Hemmelig Navn') } as const;
    await saveCandidate(services, person, aProfile({ skills: ['welding'], municipality: '5037' }));
    return person;
  };

  test('is told of to companies, without name or municipality, and to nobody else', async () => {
    await saveAlert(services, seeker, anAlert({ search }));
    await saveAlert(services, company, anAlert({ search }));
    await profile();
    const mails = await round();
    expect(mails).toMatchObject([
      { personId: company.personId, data: { hits: [{ within: null }] } },
    ]);
    expect(JSON.stringify(mails)).not.toMatch(/Hemmelig|Levanger|5037/);
    expect((await listAlerts(services, { actor: seeker })).alerts).toMatchObject([{ found: 0 }]);
  });

  test('is not told of to whom the candidate has shut out meanwhile, nor to who has left the company', async () => {
    const { number } = await db
      .updateTable('organisation')
      .set({ number: '310000108' })
      .where('id', '=', company.organisationId)
      .returning('number')
      .executeTakeFirstOrThrow();
    await saveAlert(services, company, anAlert({ search, frequency: 'daily' }));
    const left = await addMember(db);
    await saveAlert(services, left, anAlert({ search, frequency: 'daily' }));
    const person = await profile();
    await match();
    const register = aRegister(parseRegisterAnswer(REGISTER_ANSWER, clock.now()));
    await blockOrganisation({ db, register }, person, number ?? '');
    await db.deleteFrom('membership').where('personId', '=', left.personId).execute();
    clock.set('2026-11-27T07:00:00Z');
    expect(await round()).toEqual([]);
    expect((await listAlerts(services, { actor: company })).alerts).toMatchObject([{ found: 0 }]);
  });
});

describe('a candidate who deletes their account', () => {
  test('is in no list any more, not even as a number', async () => {
    const search = aWatched({ skills: ['welding'] });
    await saveAlert(services, company, anAlert({ search }));
    const person = { kind: 'candidate', personId: await addPerson(db) } as const;
    await saveCandidate(services, person, aProfile({ skills: ['welding'] }));
    expect(await round()).toHaveLength(1);
    const holder = { actor: company };
    expect((await listAlerts(services, holder)).alerts).toMatchObject([{ found: 1 }]);
    await db.deleteFrom('person').where('id', '=', person.personId).execute();
    expect((await listAlerts(services, holder)).alerts).toMatchObject([{ found: 0 }]);
    expect(await db.selectFrom('alertTold').select('listingId').execute()).toEqual([]);
  });
});

describe('the workers', () => {
  test('send one mail, however many of them there are and however often they look', async () => {
    await saveAlert(services, seeker, anAlert());
    await Promise.all([publish(), publish(), publish()]);
    const others = [watch, createQueryWatch(), createQueryWatch()];
    await Promise.all(others.map((one) => matchDueListings({ db, clock, watch: one })));
    expect(await db.selectFrom('finding').select('listingId').execute()).toHaveLength(3);
    await Promise.all([compose(), compose(), compose()]);
    await compose();
    expect(await db.selectFrom('mail').select('id').execute()).toHaveLength(1);
  });

  test('lose nothing when one ends in the middle: what was not committed is done again', async () => {
    await saveAlert(services, seeker, anAlert());
    const { id } = await publish();
    const broken = {
      ...watch,
      forgetUnwanted: () => Promise.reject(Object.assign(new Error('gone'), { code: '57P01' })),
    };
    await expect(matchDueListings({ db, clock, watch: broken })).rejects.toThrow('gone');
    const waiting = await db.selectFrom('alertDue').select('listingId').execute();
    expect(waiting.map(({ listingId }) => listingId)).toContain(`role_${id}`);
    await match();
    const cut = { ...services, baseUrl: 'no address' };
    // What fails for good for one reader keeps nobody waiting, and is not half done.
    expect(await composeLetters(cut)).toEqual({ composed: 0, failed: 1 });
    expect(await db.selectFrom('alertTold').select('listingId').execute()).toEqual([]);
    await publish({ title: 'Sveiser nummer to' });
    expect((await round())[0]?.data).toMatchObject({ hits: [{}, {}] });
  });

  test('know a search that was saved after they began, and forget one that is gone', async () => {
    await publish();
    await match();
    expect(watch.percolator.size).toBe(0);
    await saveAlert(services, seeker, anAlert());
    await publish();
    expect(await round()).toHaveLength(1);
    await db.deleteFrom('alertSubscriber').execute();
    expect(await db.selectFrom('savedQuery').select('id').execute()).toEqual([]);
    await publish();
    await match();
    expect(watch.percolator.size).toBe(0);
  });

  test('keep nobody from forgetting a search that they are finding something for', async () => {
    const { id } = await saveAlert(services, seeker, anAlert());
    const { queryId } = await db
      .selectFrom('savedSearch')
      .select('queryId')
      .executeTakeFirstOrThrow();
    await inTransaction(db, async (trx) => {
      const now = clock.now();
      await insertFindings(trx, [{ queryId, listingId: 'role_1' }], now);
      await removeAlert(services, { actor: seeker }, id);
      await setLettersDue(trx, [queryId], { now, due: { now, daily: now, weekly: now } });
    });
    expect((await listAlerts(services, { actor: seeker })).alerts).toEqual([]);
    await removeOldAlerts(services);
    expect(await db.selectFrom('savedQuery').select('id').execute()).toEqual([]);
  });

  test('tell of an end seven days before it, once for each', async () => {
    const { id } = await saveAlert(services, seeker, anAlert());
    later(22 * 24 * HOUR);
    expect(await noticeEndingAlerts(services)).toBe(0);
    later(24 * HOUR);
    expect(await noticeEndingAlerts(services)).toBe(1);
    expect(await noticeEndingAlerts(services)).toBe(0);
    expect(await db.selectFrom('mail').select(['kind', 'data']).execute()).toMatchObject([
      { kind: 'searches_end', data: { searches: [{ name: 'Sveiser', on: '2026-12-26' }] } },
    ]);
    await renewAlert(services, { actor: seeker }, id);
    later(23 * 24 * HOUR);
    expect(await noticeEndingAlerts(services)).toBe(1);
  });

  test('tell of a chosen last day by that day, and not of one that was chosen this week', async () => {
    const lasting = (on: string) => anAlert({ lasts: { kind: 'until', on } });
    const { id } = await saveAlert(services, seeker, lasting('2026-11-28'));
    expect(await noticeEndingAlerts(services)).toBe(0);
    await changeAlert(services, { actor: seeker }, { id, alert: lasting('2026-12-24') });
    clock.set('2026-12-17T22:00:00Z');
    expect(await noticeEndingAlerts(services)).toBe(0);
    clock.set('2026-12-17T23:00:00Z');
    expect(await noticeEndingAlerts(services)).toBe(1);
    expect(await db.selectFrom('mail').select('data').execute()).toMatchObject([
      { data: { searches: [{ on: '2026-12-24' }] } },
    ]);
  });

  test('find until the last second of the chosen day, and are not renewed by days they never had', async () => {
    const lasts = { kind: 'until', on: '2026-11-28' } as const;
    const { id } = await saveAlert(services, seeker, anAlert({ lasts }));
    const alerts = async () => (await listAlerts(services, { actor: seeker })).alerts;
    clock.set('2026-11-28T22:59:58Z');
    expect(await alerts()).toMatchObject([{ lasts, state: 'active' }]);
    await publish();
    expect(await round()).toHaveLength(1);
    clock.set('2026-11-28T22:59:59Z');
    expect(await alerts()).toMatchObject([{ lasts, state: 'expired' }]);
    await expect(renewAlert(services, { actor: seeker }, id)).rejects.toThrow('alerts.bad_until');
    expect(await alerts()).toMatchObject([{ lasts, state: 'expired' }]);
    const days = { kind: 'days', days: 60 } as const;
    await changeAlert(services, { actor: seeker }, { id, alert: anAlert({ lasts: days }) });
    expect(await alerts()).toMatchObject([{ lasts: days, state: 'active' }]);
  });
});

import { composeLetters, createQueryWatch, matchDueListings, saveAlert } from '@koble/alerts';
import type { Db } from '@koble/db';
import { DAY_MS, fixedClock, systemClock } from '@koble/kernel';
import { openMailTransport, sendDueMail } from '@koble/notifications';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { addOrganisation, addPerson } from '../support/account-examples';
import { anAlert } from '../support/alert-examples';
import { startMailServer } from '../support/mail-server';
import { aNeed } from '../support/need-examples';
import { testDatabase } from '../support/test-database';
import { startMailWorkers } from './support/mail-workers';
import { SEED, seededRandom } from './support/random';

const PEOPLE = 5;
const LISTINGS = 600;
const KILLS = 3;
const PATIENCE = { timeout: 60_000, interval: 10 };

async function publishMany(db: Db): Promise<void> {
  const organisationId = await addOrganisation(db, { name: 'Fjordsveis AS' });
  const { wants: _wants, pay: _pay, ...need } = aNeed();
  const publishedAt = new Date();
  const expiresAt = new Date(publishedAt.getTime() + 90 * DAY_MS);
  await db
    .insertInto('need')
    .values(
      Array.from({ length: LISTINGS }, () => ({
        ...need,
        organisationId,
        state: 'published' as const,
        wantsPeople: true,
        wantsPilot: false,
        wantsFunding: false,
        publishedAt,
        expiresAt,
      })),
    )
    .execute();
}

/** How many listings a mail of saved searches tells of, as its subject says. */
function toldIn(subject: string | undefined): number {
  return subject?.startsWith('Ett') === true ? 1 : Number.parseInt(subject ?? '', 10);
}

test('workers killed at any moment: everybody is told of each listing that their search finds, once', async () => {
  const { db, url } = await testDatabase();
  for (let i = 0; i < PEOPLE; i += 1) {
    const actor = { kind: 'candidate', personId: await addPerson(db) } as const;
    await saveAlert({ db, clock: systemClock }, actor, anAlert());
  }
  const server = await startMailServer();
  const workers = await startMailWorkers(3, { DATABASE_URL: url, MAIL_URL: server.url });
  await expect.poll(() => workers.oldest(), PATIENCE).toBeDefined();
  await publishMany(db);
  const random = seededRandom(SEED);
  const waiting = async () =>
    (await db.selectFrom('alertDue').select('listingId').execute()).length;
  let left = await waiting();
  let kills = 0;
  while (left > 0 && kills < 2 * KILLS) {
    await expect.poll(waiting, PATIENCE).toBeLessThan(left);
    await sleep(random() * 30);
    left = await waiting();
    workers.kill(workers.oldest() ?? '');
    kills += 1;
  }
  await workers.end();

  // Past the hour that two mails are apart, and when nothing can be in sending any more.
  const later = {
    db,
    clock: fixedClock(new Date(Date.now() + 2 * 3_600_000)),
    baseUrl: 'https://koble.example',
    secret: 'a secret of at least 32 characters',
    transport: openMailTransport(server.url, { from: 'later@koble.example' }),
    watch: createQueryWatch(),
  };
  await matchDueListings(later);
  await composeLetters(later);
  await sendDueMail(later);
  await server.close();

  const told = await db
    .selectFrom('alertTold')
    .select(({ fn }) => ['subscriberId', fn.countAll<number>().as('count')])
    .groupBy('subscriberId')
    .execute();
  expect(told.map(({ count }) => count)).toEqual(Array.from({ length: PEOPLE }, () => LISTINGS));
  const uncertain = await db
    .selectFrom('mail')
    .select('id')
    .where('state', '=', 'uncertain')
    .execute();
  const ids = server.received.map(({ messageId }) => messageId);
  expect(new Set(ids).size).toBe(ids.length);
  const inMails = server.received.reduce((sum, { subject }) => sum + toldIn(subject), 0);
  // One that was cut off while it was sent may not have arrived, and is not sent again.
  if (uncertain.length === 0) expect(inMails).toBe(PEOPLE * LISTINGS);
  else expect(inMails).toBeLessThanOrEqual(PEOPLE * LISTINGS);
  expect(kills).toBeGreaterThanOrEqual(KILLS);
  console.info(
    `seed ${SEED}: ${LISTINGS} listings, ${kills} kills, ${left} left at the last, ${ids.length} mails, ${uncertain.length} uncertain`,
  );
});

import { composeLetters, createQueryWatch, matchDueListings } from '@koble/alerts';
import type { Db } from '@koble/db';
import type { FileStore, Scanner } from '@koble/files';
import { checkLinks } from '@koble/funding';
import { advanceClock, advanceMeetings } from '@koble/introductions';
import type { Clock } from '@koble/kernel';
import { noticeSupplies } from '@koble/matching';
import { composeDigests, passOnEvents, sendDueMail } from '@koble/notifications';
import { noticePlans, noticePlanTasks } from '@koble/plans';
import type { Logger } from 'pino';
import { followSedia } from './calls-in/follow-sedia';
import { endWhatIsOver } from './end-what-is-over';
import { openFeedClient, type FeedAccess } from './nav-feed/feed-client';
import { followNavFeed } from './nav-feed/follow-nav-feed';
import { noticeCases } from './notice-cases';
import { noticeFavourites } from './notice-favourites';
import type { Repeated } from './repeat';
import { reach } from './source-links/reach';
import { tidyUp } from './tidy-up';
import { watchFiles } from './watch-files';

type Sender = Parameters<typeof sendDueMail>[0];

interface Parts extends Sender {
  db: Db;
  clock: Clock;
  files: FileStore;
  scanner: Scanner;
  log: Pick<Logger, 'info' | 'warn'>;
  /** NAV's feed, where it is to be followed. */
  navFeed: (FeedAccess & { counties: readonly string[] }) | undefined;
  /** The address of the EU's portal of calls, where it is to be followed. */
  sedia: string | undefined;
  nokPerEur: number | undefined;
}

/** `onNews`: does not wait for its turn when the database tells that something has happened. */
export type Duty = Repeated & { onNews?: true };

/** NOTIFY tells at once; this finds what it did not tell. */
const LOOK_MS = 1000;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** What a worker does besides the search's sync. Each goes its own way: one that fails or takes long keeps no other waiting. */
export function dutiesOf(parts: Parts): Duty[] {
  const { db, clock, log } = parts;
  const watch = createQueryWatch();
  return [
    { what: 'what is over', everyMs: MINUTE_MS, work: () => endWhatIsOver(parts) },
    { what: 'what people have saved', everyMs: MINUTE_MS, work: () => noticeFavourites(parts) },
    { what: 'funding cases', everyMs: MINUTE_MS, work: () => noticeCases(parts) },
    {
      what: 'plans',
      everyMs: MINUTE_MS,
      async work() {
        await noticePlanTasks(db, clock.now());
        const { failed } = await noticePlans(db, clock.now());
        if (failed > 0) log.warn({ failed }, 'plans could not be looked at');
      },
    },
    { what: 'the answer clock', everyMs: MINUTE_MS, work: () => advanceClock(db, clock) },
    { what: 'meetings', everyMs: MINUTE_MS, work: () => advanceMeetings(parts) },
    {
      what: 'passing on what happened',
      everyMs: LOOK_MS,
      onNews: true,
      async work(stop) {
        const { putAside } = await passOnEvents(parts, stop);
        if (putAside > 0) log.warn({ putAside }, 'events could not be read and were put aside');
      },
    },
    {
      what: 'making mails of notifications',
      everyMs: LOOK_MS,
      onNews: true,
      async work(stop) {
        const { failed } = await composeDigests(parts, stop);
        if (failed > 0) log.warn({ failed }, 'mails could not be made and were left out');
      },
    },
    {
      what: 'matching listings with saved searches and needs',
      everyMs: LOOK_MS,
      onNews: true,
      async work(stop) {
        const { failed } = await matchDueListings({ db, clock, watch }, stop);
        if (failed > 0) log.warn({ failed }, 'listings could not be matched and were left out');
      },
    },
    {
      what: 'telling of what fits needs',
      everyMs: LOOK_MS,
      onNews: true,
      async work(stop) {
        const { failed } = await noticeSupplies({ db, clock }, stop);
        if (failed > 0) log.warn({ failed }, 'needs could not be told of what fits them');
      },
    },
    {
      what: 'making mails of saved searches',
      everyMs: LOOK_MS,
      onNews: true,
      async work(stop) {
        const { failed } = await composeLetters(parts, stop);
        if (failed > 0) log.warn({ failed }, 'mails of searches could not be made');
      },
    },
    {
      what: 'sending mails',
      everyMs: LOOK_MS,
      onNews: true,
      async work(stop) {
        const { failed, uncertain } = await sendDueMail(parts, stop);
        if (failed + uncertain > 0) log.warn({ failed, uncertain }, 'mails were not sent');
      },
    },
    { what: 'files', everyMs: MINUTE_MS, work: () => watchFiles(parts) },
    {
      what: 'source links of calls',
      everyMs: HOUR_MS,
      async work(stop) {
        const { checked, failed } = await checkLinks({ db, clock, reach }, stop);
        if (checked > 0) log.info({ checked, failed }, 'looked at source links of calls');
      },
    },
    { what: 'tidying up', everyMs: HOUR_MS, work: () => tidyUp(parts) },
    ...(parts.navFeed === undefined ? [] : [feedDuty(parts, parts.navFeed)]),
    ...(parts.sedia === undefined ? [] : [sediaDuty(parts, parts.sedia)]),
  ];
}

function feedDuty(parts: Parts, { counties, ...access }: NonNullable<Parts['navFeed']>): Duty {
  const feed = openFeedClient(access);
  const following = { ...parts, feed, feedUrl: access.url, counties, random: Math.random };
  // The row says when the feed is due, and to whom.
  return {
    what: "NAV's feed",
    everyMs: 10 * LOOK_MS,
    work: (stop) => followNavFeed(following, stop),
  };
}

function sediaDuty(parts: Parts, url: string): Duty {
  const following = { ...parts, access: { url }, random: Math.random };
  // The row says when the portal is due, and to whom.
  return {
    what: "the EU's calls",
    everyMs: MINUTE_MS,
    work: (stop) => followSedia(following, stop),
  };
}

import type { Db } from '@koble/db';
import type { FileStore, Scanner } from '@koble/files';
import { advanceClock, advanceMeetings } from '@koble/introductions';
import type { Clock } from '@koble/kernel';
import { composeDigests, passOnEvents, sendDueMail } from '@koble/notifications';
import type { Logger } from 'pino';
import { endWhatIsOver } from './end-what-is-over';
import { noticeFavourites } from './notice-favourites';
import type { Repeated } from './repeat';
import { tidyUp } from './tidy-up';
import { watchFiles } from './watch-files';

type Sender = Parameters<typeof sendDueMail>[0];

interface Parts extends Sender {
  db: Db;
  clock: Clock;
  files: FileStore;
  scanner: Scanner;
  log: Pick<Logger, 'info' | 'warn'>;
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
  return [
    { what: 'what is over', everyMs: MINUTE_MS, work: () => endWhatIsOver(parts) },
    { what: 'what people have saved', everyMs: MINUTE_MS, work: () => noticeFavourites(parts) },
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
      what: 'sending mails',
      everyMs: LOOK_MS,
      onNews: true,
      async work(stop) {
        const { failed, uncertain } = await sendDueMail(parts, stop);
        if (failed + uncertain > 0) log.warn({ failed, uncertain }, 'mails were not sent');
      },
    },
    { what: 'files', everyMs: MINUTE_MS, work: () => watchFiles(parts) },
    { what: 'tidying up', everyMs: HOUR_MS, work: () => tidyUp(parts) },
  ];
}

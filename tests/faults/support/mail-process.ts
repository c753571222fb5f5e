/** One worker of the mail's fault tests, in a process of its own so that it can be killed: the real queue to the test's server. */
import { composeLetters, createQueryWatch, matchDueListings } from '@koble/alerts';
import { openDatabase } from '@koble/db';
import { systemClock } from '@koble/kernel';
import { composeDigests, openMailTransport, passOnEvents, sendDueMail } from '@koble/notifications';
import { setTimeout as sleep } from 'node:timers/promises';

const { db } = openDatabase(process.env['DATABASE_URL'] ?? '', { max: 2 });
const worker = {
  db,
  clock: systemClock,
  baseUrl: 'https://koble.example',
  secret: 'a secret of at least 32 characters',
  transport: openMailTransport(process.env['MAIL_URL'] ?? '', {
    from: process.env['MAIL_FROM'] ?? '',
  }),
  watch: createQueryWatch(),
};
process.once('disconnect', () => process.exit(0));
process.send?.('ready');
for (;;) {
  if (process.env['TWIN'] === 'sends-cut-mails-again')
    await db.updateTable('mail').set({ state: 'due' }).where('state', '=', 'sending').execute();
  await passOnEvents(worker);
  await composeDigests(worker);
  await matchDueListings(worker);
  await composeLetters(worker);
  await sendDueMail(worker);
  await sleep(20);
}

import { composeDigests, passOnEvents, sendDueMail } from '@koble/notifications';
import type { Logger } from 'pino';

type Sender = Parameters<typeof sendDueMail>[0];

/** What has happened becomes notifications, those that are to be mailed become mails, and those are sent. */
export async function tellWhatHappened(
  sender: Sender & { log: Pick<Logger, 'warn'> },
  stop: AbortSignal,
): Promise<void> {
  const { putAside } = await passOnEvents(sender, stop);
  if (putAside > 0) sender.log.warn({ putAside }, 'events could not be read and were put aside');
  await composeDigests(sender, stop);
  const { failed, uncertain } = await sendDueMail(sender, stop);
  if (failed + uncertain > 0) sender.log.warn({ failed, uncertain }, 'mails were not sent');
}

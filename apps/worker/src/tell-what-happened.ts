import { composeDigests, passOnEvents, sendDueMail } from '@koble/notifications';

type Sender = Parameters<typeof sendDueMail>[0];

/** What has happened becomes notifications, those that are to be mailed become mails, and those are sent. */
export async function tellWhatHappened(sender: Sender, stop: AbortSignal): Promise<void> {
  await passOnEvents(sender, stop);
  await composeDigests(sender, stop);
  await sendDueMail(sender, stop);
}

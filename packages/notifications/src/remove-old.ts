import type { Db } from '@koble/db';
import { DAY_MS, type Clock } from '@koble/kernel';
import { deleteSettledMails } from './mail-queries';
import { deleteNotifications } from './notification-queries';

const READ_DAYS = 90;
const TOLD_DAYS = 180;
const MAIL_DAYS = 30;

/** Removes notifications 90 days after they were read and 180 after they were told; gives how many. */
export function removeOldNotifications({ db, clock }: { db: Db; clock: Clock }): Promise<number> {
  return deleteNotifications(db, {
    readBefore: daysAgo(clock, READ_DAYS),
    toldBefore: daysAgo(clock, TOLD_DAYS),
  });
}

/** Removes mails 30 days after they were sent or given up; gives how many. */
export function removeOldMails({ db, clock }: { db: Db; clock: Clock }): Promise<number> {
  return deleteSettledMails(db, daysAgo(clock, MAIL_DAYS));
}

function daysAgo(clock: Clock, days: number): Date {
  return new Date(clock.now().getTime() - days * DAY_MS);
}

import { inTransaction, type Trx } from '@koble/db';
import { osloDate } from '@koble/kernel';
import { enqueueMail, isReachable } from '@koble/notifications';
import { daysFrom } from './alert-days';
import { NOTICE_DAYS } from './alert-term';
import type { LetterWriter } from './compose-letters';
import { lockEndingReader, takeEnding } from './ending-queries';
import { managePath } from './letter-of';
import { getReader } from './letter-queries';

/**
 * Tells of searches that end within seven days, in one mail to each holder and once for each end, also while several workers ask;
 * gives how many mails those were.
 */
export async function noticeEndingAlerts(writer: LetterWriter): Promise<number> {
  let told = 0;
  for (;;) {
    const outcome = await inTransaction(writer.db, (trx) => noticeNext(trx, writer));
    if (outcome === null) return told;
    told += outcome;
  }
}

/** How many mails somebody got; null when nobody is to be told. */
async function noticeNext(trx: Trx, writer: LetterWriter): Promise<0 | 1 | null> {
  const now = writer.clock.now();
  const when = { now, soon: daysFrom(now, NOTICE_DAYS) };
  const id = await lockEndingReader(trx, when);
  if (id === undefined) return null;
  const ending = await takeEnding(trx, id, when);
  const reader = await getReader(trx, id);
  if (ending.length === 0 || !isReachable(reader)) return 0;
  await enqueueMail(trx, writer, {
    personId: reader.personId,
    to: reader.email,
    locale: reader.locale,
    message: {
      kind: 'searches_end',
      subscriberId: id,
      searches: ending.map(({ name, until }) => ({ name, on: osloDate(until) })),
      manageUrl: new URL(managePath(writer.secret, reader), writer.baseUrl).href,
    },
  });
  return 1;
}

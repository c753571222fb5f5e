import type { Db, Trx } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { z } from 'zod';
import type { MailLocale, MailMessage } from './mail-message';
import { insertMail } from './mail-queries';

interface MailOrder {
  /** Whose mail it is; null where the address is nobody's yet. */
  personId: string | null;
  to: string;
  locale: MailLocale;
  message: MailMessage;
}

const Address = z.email().max(254);

/**
 * Queues a mail, in the transaction of what it tells of if there is one: it is sent after that has been committed, and never
 * otherwise. Gives its id.
 *
 * @throws for a `to` that is no address
 */
export async function enqueueMail(
  db: Db | Trx,
  { clock }: { clock: Clock },
  { personId, to, locale, message }: MailOrder,
): Promise<string> {
  const { kind, ...data } = message;
  const now = clock.now();
  return insertMail(db, {
    personId,
    toAddress: Address.parse(to),
    locale,
    kind,
    data: JSON.stringify(data),
    dueAt: now,
    createdAt: now,
  });
}

import type { Recipient } from './notice';

/** The last reminder is everybody's: whoever was to do it may be ill. */
const LAST_DAYS = 1;

/**
 * Who of a company hears of a deadline this many days ahead: whoever is to keep it, and everybody where nobody is, from the last
 * day on, and where no days are counted.
 */
export function deadlineRecipients(
  members: Recipient[],
  { assigneeId, days }: { assigneeId: string | null; days: number | null },
): Recipient[] {
  const isTheirs = days !== null && days > LAST_DAYS && assigneeId !== null;
  return isTheirs ? members.filter(({ personId }) => personId === assigneeId) : members;
}

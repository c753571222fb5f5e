import { asActor } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { calendarEntry } from './calendar-entry';
import { getMeeting } from './meeting-access';
import { wrongState } from './meeting-rules';

/**
 * The calendar file (`text/calendar`, UTF-8) of a meeting that was agreed, also after it was cancelled; its title is the
 * introduction's. Errors: `meetings.not_found`, also for another's; `meetings.wrong_state` for one that was never agreed.
 */
export function getCalendarEntry({ db }: { db: Db }, actor: SignedIn, id: string): Promise<string> {
  return asActor(db, actor, async (trx) => {
    const { meeting, part } = await getMeeting(trx, actor, id);
    // Only what was agreed has a later version.
    const startsAt = meeting.acceptedSlot ?? (meeting.sequence > 0 ? meeting.slots[0] : undefined);
    if (startsAt === undefined) throw wrongState(meeting);
    return calendarEntry({
      id,
      title: part.introduction.title,
      place: meeting.place,
      startsAt,
      minutes: meeting.minutes,
      sequence: meeting.sequence,
      cancelled: meeting.state === 'cancelled',
      changedAt: meeting.updatedAt,
    });
  });
}

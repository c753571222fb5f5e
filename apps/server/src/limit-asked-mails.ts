import { AppError, type Clock } from '@koble/kernel';
import { addressKey } from './auth-address-key';
import { createAttemptLimit } from './auth-attempt-limit';

/** A procedure that anybody may call and that mails somebody. */
const MAILING = 'alerts.saveByMail';

/**
 * Refuses calls that would mail more than 20 strangers an hour from one network address, as sign-in does with its links; `path`
 * names the procedures of a batch. The count is this process's own. @throws AppError `transport.too_many_requests`
 */
export function createAskedMailLimit(clock: Clock): (ip: string, path: string) => void {
  const asked = createAttemptLimit({ max: 20, minutes: 60 }, clock);
  return (ip, path) => {
    for (const procedure of path.split(','))
      if (procedure === MAILING && asked.take(addressKey(ip)) === undefined)
        throw new AppError<'transport.too_many_requests'>(
          'transport.too_many_requests',
          'too_many',
        );
  };
}

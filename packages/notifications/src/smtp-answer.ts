import { plainLine } from '@koble/kernel';
import type { NodemailerError } from 'nodemailer';
import type { Delivery } from './letter';

type SmtpFailure = Pick<
  NodemailerError,
  'message' | 'code' | 'command' | 'responseCode' | 'response'
>;

/**
 * What a failure means for the mail; `left` when its first byte had gone. A server that then falls silent may have taken it.
 *
 * Only a refusal of the address is one: a wrong password, a sender that is not allowed and a policy (RFC 3463, X.7.X) are ours or
 * the server's to mend, and the mail waits for that.
 */
export function deliveryOfFailure(failure: SmtpFailure, left: boolean): Delivery {
  const problem = plainLine(failure.message).slice(0, 300);
  return { kind: kindOfFailure(failure, left), problem };
}

function kindOfFailure(
  { code, command, responseCode = 0, response = '' }: SmtpFailure,
  left: boolean,
): Exclude<Delivery['kind'], 'sent'> {
  if (responseCode < 400) {
    // The address could not even be written in a command.
    if (code === 'EENVELOPE') return 'refused';
    return left ? 'uncertain' : 'later';
  }
  // 503 says that the conversation went wrong, not that the mail is refused.
  if (responseCode < 500 || responseCode === 503) return 'later';
  if (command === 'DATA') return 'refused';
  if (command !== 'RCPT TO' || /^\d{3}[ -]5\.7\./.test(response)) return 'later';
  return 'no_such_address';
}

import { AppError } from '@koble/kernel';
import { readSignedText, signText, type Signing } from '@koble/kernel/signed-text';
import type { AlertErrorCode } from './alert-error';

/**
 * What a link in a mail opens. `confirm`: a saved search until a moment; `manage`: all searches of a subscriber, for as long as
 * there are any; `dismiss`: that nothing like a listing is mailed to a subscriber.
 */
type Purpose = 'confirm' | 'manage' | 'dismiss';

/** The parts of a link's token, which hold no points, with a signature. */
export function alertToken(secret: string, purpose: Purpose, parts: readonly string[]): string {
  return signText(signing(secret, purpose), parts.join('.'));
}

/** @throws AppError `alerts.bad_token` for one that this secret did not sign for this */
export function readAlertToken(secret: string, purpose: Purpose, token: string): string[] {
  const text = readSignedText(signing(secret, purpose), token);
  if (text === undefined) throw badToken();
  return text.split('.');
}

export function badToken(): AppError<AlertErrorCode> {
  return new AppError('alerts.bad_token', 'invalid');
}

function signing(secret: string, purpose: Purpose): Signing {
  return { secret, purpose: `koble alert ${purpose}` };
}

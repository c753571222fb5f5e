import { plainLine } from '@koble/kernel';
import { z } from 'zod';
import { NO_MAIL } from './auth-mail';

const ANY_ORIGIN = 'https://koble.invalid';

/**
 * Where to go afterwards: a path of our own. Everything that a browser or a proxy might read as another host is refused
 * (`//host`, `/\host`, encoded slashes, control characters).
 */
export const OwnPath = z
  .string()
  .max(2000)
  .refine((path) => /^\/(?!\/)[^\\\p{Cc}]*$/u.test(path) && isOwn(path));

function isOwn(path: string): boolean {
  if (!URL.canParse(path, ANY_ORIGIN)) return false;
  const { origin, pathname } = new URL(path, ANY_ORIGIN);
  return origin === ANY_ORIGIN && !pathname.startsWith('//') && !/%2f|%5c/i.test(pathname);
}

/** An address that somebody can get mail at, as it is kept and counted: lower case. */
export const EmailAddress = z
  .string()
  .trim()
  .toLowerCase()
  .pipe(z.email().max(254))
  .refine((email) => !email.endsWith(NO_MAIL));

export const NewPassword = z.string().min(12).max(128);

export const PersonName = z.string().overwrite(plainLine).min(1).max(200);

export const Locale = z.enum(['nb', 'nn', 'en']);

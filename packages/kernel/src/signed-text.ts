import { createHmac, timingSafeEqual } from 'node:crypto';

/** `purpose` is part of what is signed: the same secret signs other things, and none may pass for another. */
export interface Signing {
  secret: string;
  purpose: string;
}

/** The text with a signature behind a point, fit for an address where the text is. */
export function signText({ secret, purpose }: Signing, text: string): string {
  const signature = createHmac('sha256', secret).update(`${purpose} ${text}`);
  return `${text}.${signature.digest('base64url')}`;
}

/** The text that was signed so; undefined for one that was not. */
export function readSignedText(signing: Signing, signed: string): string | undefined {
  const text = signed.slice(0, Math.max(0, signed.lastIndexOf('.')));
  return isSame(signed, signText(signing, text)) ? text : undefined;
}

/** Takes as long for every wrong one: nobody finds the right one letter by letter. */
function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

import type { SignedIn } from '@koble/accounts/schema';
import type { Trx } from '@koble/db';
import { introductionError } from './introduction-error';
import { findPerson } from './person-queries';

const ADDRESS = /[^\s@]+@[^\s@]+\.[a-z]{2,}/i;
/** Eight digits in the ways that Norwegian numbers are written, with or without +47, and no part of a longer number. */
const PHONE = /(?<![\d])(?:(?:\+|00)47 ?)?(?:\d{8}|\d{2}(?: \d{2}){3}|\d{3} \d{2} \d{3})(?! ?\d)/;

/** Whether a text gives an address, a phone number or this person's full name, whoever's the address is. */
export function tellsWho(text: string, name: string): boolean {
  return (
    ADDRESS.test(text) || PHONE.test(text) || (name !== '' && folded(text).includes(folded(name)))
  );
}

function folded(text: string): string {
  return ` ${text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

/**
 * Keeps somebody who has no name here yet from giving it away by mistake in a text that the other side reads. Error:
 * `introductions.tells_who` with the field.
 */
export async function refuseTellingWho(
  trx: Trx,
  actor: SignedIn,
  texts: Readonly<Record<string, string>>,
): Promise<void> {
  if (actor.kind !== 'candidate') return;
  const name = (await findPerson(trx, actor.personId))?.name ?? '';
  for (const [field, text] of Object.entries(texts))
    if (tellsWho(text, name))
      throw introductionError('introductions.tells_who', 'invalid', { field });
}

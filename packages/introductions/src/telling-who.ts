import type { SignedIn } from '@koble/accounts/schema';
import type { Trx } from '@koble/db';
import { introductionError } from './introduction-error';
import { findPerson } from './person-queries';

const ADDRESS = /[^\s@]+@[^\s@]+\.[a-z]{2,}/i;
const YEAR = '(?:19|20)\\d{2}';
/** Dates and spans of years, which have eight digits as well. */
const DATES = new RegExp(
  `(?<!\\d)(?:\\d{1,2}[./-]\\d{1,2}[./-]${YEAR}|${YEAR}-\\d{2}-\\d{2}|${YEAR}(?:\\s?[-–/\\s]\\s?${YEAR})+)(?!\\d)`,
  'g',
);
/** Digits that are written together, in groups or not. */
const RUN = /\d+(?:[\s./-]{1,3}\d+)*/g;
/** Thousands in groups of three: of eight digits a phone number may look the same, and a round one is an amount. */
const AMOUNT = /^\d{1,3}(?:[\s.]\d{3})+$/;
const PHONE = /^(?:(?:00)?47)?\d{8}$/;

/**
 * Whether a text gives an address, a Norwegian phone number however it is grouped, or this person's name: their first and their last
 * word, in any order. Of a word with a hyphen a part is enough.
 */
export function tellsWho(text: string, name: string): boolean {
  return givesContact(text) || givesName(text, name);
}

function givesContact(text: string): boolean {
  const runs = text.replaceAll(DATES, '–').match(RUN) ?? [];
  return ADDRESS.test(text) || runs.some(hasPhone);
}

/** Any groups next to each other: a year or a count may stand beside the number. */
function hasPhone(run: string): boolean {
  const groups = run.split(/\D+/);
  const digits = groups.join('');
  if (AMOUNT.test(run) && (digits.length !== 8 || digits.endsWith('000'))) return false;
  return groups.some((_, from) =>
    groups.some((__, to) => to >= from && PHONE.test(groups.slice(from, to + 1).join(''))),
  );
}

function givesName(text: string, name: string): boolean {
  const words = name
    .split(/\s+/)
    .map(wordsOf)
    .filter((parts) => parts.length > 0);
  const [first, last] = [words.at(0), words.at(-1)];
  if (first === undefined || last === undefined) return false;
  const said = new Set(wordsOf(text));
  return first.some((part) => said.has(part)) && last.some((part) => said.has(part));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Keeps an adviser from giving away how to reach somebody in a text that both sides read. Error: `introductions.tells_who` with
 * the field.
 */
export function refuseContact(texts: Readonly<Record<string, string>>): void {
  for (const [field, text] of Object.entries(texts)) if (givesContact(text)) throw refused(field);
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
  for (const [field, text] of Object.entries(texts)) if (tellsWho(text, name)) throw refused(field);
}

function refused(field: string) {
  return introductionError('introductions.tells_who', 'invalid', { field });
}

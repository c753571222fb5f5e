import { DAY_MS } from '@koble/kernel';
import { currentLanguage } from './i18n';

const ZONE = 'Europe/Oslo';
function region(): string {
  return currentLanguage() === 'en' ? 'en-GB' : 'nb-NO';
}

/** Øre as whole kroner: "1 234 567 kr" or "NOK 1,234,567". */
export function money(ore: number): string {
  const kroner = new Intl.NumberFormat(region(), { maximumFractionDigits: 0 }).format(ore / 100);
  return currentLanguage() === 'en' ? `NOK ${kroner}` : `${kroner} kr`;
}

export function euros(cents: number): string {
  const amount = new Intl.NumberFormat(region(), { maximumFractionDigits: 0 }).format(cents / 100);
  return currentLanguage() === 'en' ? `EUR ${amount}` : `${amount} euro`;
}

export function number(value: number): string {
  return new Intl.NumberFormat(region(), { maximumFractionDigits: 1 }).format(value);
}

/** Words one after another: "sted, yrke og språk". */
export function listOf(words: readonly string[]): string {
  return new Intl.ListFormat(region(), { type: 'conjunction' }).format(words);
}

/** A day or a moment as a date in Norway: "2. oktober 2026". */
export function date(text: string): string {
  return new Intl.DateTimeFormat(region(), { dateStyle: 'long', timeZone: ZONE }).format(
    new Date(text),
  );
}

/** A month, "2027-03", as "mars 2027". */
export function month(text: string): string {
  return new Intl.DateTimeFormat(region(), { month: 'long', year: 'numeric' }).format(
    new Date(`${text}-15T12:00:00Z`),
  );
}

/** A moment with the clock, for deadlines: "2. oktober 2026 kl. 13:00". */
export function moment(text: string): string {
  return new Intl.DateTimeFormat(region(), {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: ZONE,
  }).format(new Date(text));
}

/** Whole days since a moment, never less than none. */
export function daysSince(text: string, now = Date.now()): number {
  return Math.max(0, Math.floor((now - new Date(text).getTime()) / DAY_MS));
}

/** Whole days from now until a moment; negative when it has passed. */
export function daysUntil(text: string, now = Date.now()): number {
  return Math.ceil((new Date(text).getTime() - now) / DAY_MS);
}

import { DAY_MS } from '@koble/kernel';
import { currentLanguage } from './i18n';

const ZONE = 'Europe/Oslo';
function region(): string {
  return currentLanguage() === 'en' ? 'en-GB' : 'nb-NO';
}

/** Øre as whole kroner: "1 234 567 kr" or "NOK 1,234,567". */
export function money(ore: number): string {
  return withCurrency(kronerOf(ore, { maximumFractionDigits: 0 }));
}

/** Øre as kroner with the øre where there are any, for what is agreed on: "1 000 kr" or "1 000,50 kr". */
export function exactMoney(ore: number): string {
  return withCurrency(kronerOf(ore, decimalsOf(ore)));
}

/** Øre as kroner in a field, with the øre where there are any, as `oreOfText` reads them: "110000" or "1000,50". */
export function textOfOre(ore: number): string {
  return kronerOf(ore, { ...decimalsOf(ore), useGrouping: false });
}

function kronerOf(ore: number, options: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(region(), options).format(ore / 100);
}

function decimalsOf(ore: number): Intl.NumberFormatOptions {
  return { minimumFractionDigits: ore % 100 === 0 ? 0 : 2 };
}

function withCurrency(kroner: string): string {
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

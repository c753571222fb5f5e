import type { DocumentWords } from './document-words';

/** Øre as kroner, with the øre where there are any: here every one counts. */
export function money(ore: number, { locale }: DocumentWords): string {
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'NOK',
    minimumFractionDigits: ore % 100 === 0 ? 0 : 2,
  }).format(ore / 100);
}

/** A day in words: 11. januar 2027. */
export function day(date: string, { locale }: DocumentWords): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

/** A moment with its zone, in Norway. */
export function moment(at: Date, { locale }: DocumentWords): string {
  return new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'long',
    timeZone: 'Europe/Oslo',
  }).format(at);
}

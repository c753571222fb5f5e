const PLAIN = /^\d+(\.\d+)?$/;
/** Thousands with one kind of separator between: 7 000 000, 7,000,000 or 7.000.000. */
const GROUPED = /^\d{1,3}(?<separator>[\s.,])\d{3}(\k<separator>\d{3})*$/u;
const MILLIONS = /^(?<number>\d+([.,]\d+)?)\s*(M|m|mill?\.?|million|millions)$/u;

/**
 * A budget in euros as it is written in one of several notations, to whole euros: "7000000.0", "7 000 000", "EUR 1.5 million".
 * null where nothing is written, 'unread' for what is no amount, or one that can be read in two ways.
 */
export function readEuros(raw: string): number | null | 'unread' {
  const text = raw.replaceAll(/€|\beuros?\b|\bEUR\b/giu, '').trim();
  if (text === '') return raw.trim() === '' ? null : 'unread';
  if (PLAIN.test(text)) return whole(Number(text));
  if (GROUPED.test(text)) return whole(Number(text.replaceAll(/\D/gu, '')));
  const millions = MILLIONS.exec(text)?.groups?.['number'];
  return millions === undefined ? 'unread' : whole(Number(millions.replace(',', '.')) * 1e6);
}

function whole(euros: number): number | null | 'unread' {
  if (!Number.isSafeInteger(Math.round(euros))) return 'unread';
  return euros === 0 ? null : Math.round(euros);
}

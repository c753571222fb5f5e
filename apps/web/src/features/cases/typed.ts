import { oreOfText } from '@koble/kernel';

/** Kroner typed by a person as øre; undefined for what is no amount above zero. */
export function amountOf(text: string): number | undefined {
  const ore = oreOfText(text);
  return ore === undefined || ore === 0 ? undefined : ore;
}

/** A rate of kroner for a euro as somebody types it ("11,52"); undefined for what is none. */
export function rateOf(text: string): number | undefined {
  const typed = text.trim().replace(',', '.');
  const rate = /^\d{1,3}(\.\d{1,4})?$/.test(typed) ? Number(typed) : undefined;
  return rate === undefined || rate < 1 || rate > 100 ? undefined : rate;
}

/** An amount as somebody would type it, in whole kroner; empty where there is none. */
export function kronerOf(ore: number | null): string {
  return ore === null ? '' : String(Math.round(ore / 100));
}

/** What was typed, or nothing. */
export function textOf(typed: string): string | null {
  return typed.trim() === '' ? null : typed.trim();
}

import { MOST_AWARD_ORE, NOK_PER_EUR } from '@koble/aid/schema';
import { oreOfText } from '@koble/kernel';

/** Kroner typed by a person as øre; undefined for what is no amount above zero, or more than the ledger of aid takes. */
export function amountOf(text: string): number | undefined {
  const ore = oreOfText(text);
  return ore === undefined || ore === 0 || ore > MOST_AWARD_ORE ? undefined : ore;
}

/** A rate of kroner for a euro as somebody types it ("11,52"); undefined for what is none, or none of a euro. */
export function rateOf(text: string): number | undefined {
  const typed = text.trim().replace(',', '.');
  const rate = /^\d{1,3}(\.\d{1,4})?$/.test(typed) ? Number(typed) : undefined;
  const { least, most } = NOK_PER_EUR;
  return rate === undefined || rate < least || rate > most ? undefined : rate;
}

/** An amount as somebody would type it, in whole kroner; empty where there is none. */
export function kronerOf(ore: number | null): string {
  return ore === null ? '' : String(Math.round(ore / 100));
}

/** What was typed, or nothing. */
export function textOf(typed: string): string | null {
  return typed.trim() === '' ? null : typed.trim();
}

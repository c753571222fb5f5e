import { oreOfText } from '@koble/kernel';
import { Pay, type PAY_PERIODS } from '@koble/needs/schema';

/** What a role pays as it was typed: what is no amount stays to be put right. An empty kind says nothing of it. */
export interface TypedPay {
  kind: '' | Pay['kind'];
  from: string;
  to: string;
  per: (typeof PAY_PERIODS)[number];
}

export const NO_PAY: TypedPay = { kind: '', from: '', to: '', per: 'month' };

/** Null where nothing is said, and where what was typed is no pay. */
export function payOfTyped(typed: TypedPay): Pay | null {
  return typed.kind === '' ? null : (parse(typed).data ?? null);
}

/** A pay as somebody would type it, in whole kroner: that is how it is read. */
export function typedOf(pay: Pay | null): TypedPay {
  if (pay?.kind !== 'range') return { ...NO_PAY, kind: pay?.kind ?? '' };
  const { kind, fromOre, toOre, per } = pay;
  return { kind, from: kronerText(fromOre), to: kronerText(toOre), per };
}

export function kronerText(ore: number): string {
  return String(Math.round(ore / 100));
}

/** The fields to put right, in the order of the page. */
export function payProblems(typed: TypedPay): ('payFrom' | 'payTo')[] {
  if (typed.kind === '') return [];
  const wrong = parse(typed).error?.issues.map(({ path }) => path[0]) ?? [];
  return [
    ...(wrong.includes('fromOre') ? (['payFrom'] as const) : []),
    ...(wrong.includes('toOre') ? (['payTo'] as const) : []),
  ];
}

/** One amount alone is what it pays. */
function parse({ kind, from, to, per }: TypedPay) {
  const range = { kind, fromOre: oreOfText(from), per };
  return Pay.safeParse(
    kind === 'range' ? { ...range, toOre: oreOfText(to.trim() === '' ? from : to) } : { kind },
  );
}

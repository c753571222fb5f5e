import type { AwardInput, LedgerAward } from '@koble/aid/schema';

/** An amount as it is typed: text, until it is sent. */
export interface TypedAmount {
  currency: AwardInput['currency'];
  amount: string;
  rate: string;
}

/** An award as it is typed. */
export interface TypedAward extends TypedAmount {
  grantedOn: string;
  giver: string;
  basis: AwardInput['basis'];
}

export const EMPTY_AMOUNT: TypedAmount = { currency: 'NOK', amount: '', rate: '' };
export const EMPTY_AWARD: TypedAward = {
  ...EMPTY_AMOUNT,
  grantedOn: '',
  giver: '',
  basis: 'de_minimis',
};

/** The fields that are wrong, in the order of the form; the words are under `aid.wrong`. */
export type WrongField = 'grantedOn' | 'giver' | 'amount' | 'rate';

type ReadAmount = Pick<AwardInput, 'currency' | 'amount' | 'nokPerEur'>;

/** What was typed as it is sent, or which fields are wrong. */
export function readAward(
  typed: TypedAward,
): { award: AwardInput; wrong: [] } | { wrong: WrongField[] } {
  const { amount, wrong } = readAmount(typed);
  const giver = typed.giver.trim();
  const all: WrongField[] = [
    ...(typed.grantedOn === '' ? (['grantedOn'] as const) : []),
    ...(giver === '' ? (['giver'] as const) : []),
    ...wrong,
  ];
  if (amount === undefined || all.length > 0) return { wrong: all };
  return {
    award: { ...amount, giver, grantedOn: typed.grantedOn, basis: typed.basis },
    wrong: [],
  };
}

export function readAmount({ currency, amount, rate }: TypedAmount): {
  amount?: ReadAmount;
  wrong: ('amount' | 'rate')[];
} {
  const hundredths = hundredthsOf(amount);
  const nokPerEur = rateOf(rate);
  if (hundredths !== undefined && nokPerEur !== undefined)
    return { amount: { currency, amount: hundredths, nokPerEur }, wrong: [] };
  return {
    wrong: [
      ...(hundredths === undefined ? (['amount'] as const) : []),
      ...(nokPerEur === undefined ? (['rate'] as const) : []),
    ],
  };
}

/** "150 000", "150.000" and "1 500,50" as øre or cents; undefined for what is no amount. A dot before three digits parts thousands. */
function hundredthsOf(text: string): number | undefined {
  const typed = text.replaceAll(/\s|kr|€/g, '');
  if (!/^\d{1,3}(\.\d{3})+(,\d{1,2})?$|^\d{1,12}([.,]\d{1,2})?$/.test(typed)) return undefined;
  const plain = typed.replaceAll(/\.(?=\d{3})/g, '').replace(',', '.');
  return Math.round(Number(plain) * 100);
}

/** "11,5237" as a number of four decimals or fewer. */
function rateOf(text: string): number | undefined {
  const typed = text.trim().replace(',', '.');
  return /^\d{1,4}(\.\d{1,4})?$/.test(typed) ? Number(typed) : undefined;
}

/** An award of the list as it is typed, in kroner. */
export function typedOf({
  grantedOn,
  giver,
  amountOre,
  nokPerEur,
  basis,
}: Pick<LedgerAward, 'grantedOn' | 'giver' | 'amountOre' | 'nokPerEur' | 'basis'>): TypedAward {
  return {
    grantedOn,
    giver,
    basis,
    currency: 'NOK',
    amount: withComma(amountOre / 100),
    rate: withComma(nokPerEur),
  };
}

function withComma(value: number): string {
  return String(value).replace('.', ',');
}

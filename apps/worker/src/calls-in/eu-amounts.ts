import { centsToOre, eurosToCents } from '@koble/kernel';

/** Whole euros, null where the source says none. */
export interface EuAmounts {
  minEur: number | null;
  maxEur: number | null;
  potEur: number | null;
}

export const NO_AMOUNTS: EuAmounts = { minEur: null, maxEur: null, potEur: null };

/** The same in øre at a rate of NOK per EUR that somebody has said; without one nothing is known in kroner. */
export function amountsInOre({ minEur, maxEur, potEur }: EuAmounts, nokPerEur: number | undefined) {
  return {
    amountMinOre: inOre(minEur, nokPerEur),
    amountMaxOre: inOre(maxEur, nokPerEur),
    potOre: inOre(potEur, nokPerEur),
  };
}

/** Norwegian sentences of what a source says in euros, and at which rate it stands in kroner; '' where it says nothing. */
export function amountsInWords(
  { minEur, maxEur, potEur }: EuAmounts,
  nokPerEur: number | undefined,
): string {
  const each = [minEur === maxEur ? null : minEur, maxEur].filter((eur) => eur !== null);
  const parts = [
    ...(each.length === 0 ? [] : [`${each.map(written).join(' til ')} euro til hvert prosjekt`]),
    ...(potEur === null ? [] : [`${written(potEur)} euro til sammen`]),
  ];
  if (parts.length === 0) return '';
  const rate =
    nokPerEur === undefined
      ? ''
      : ` Kronebeløp er regnet med ${written(nokPerEur)} kroner per euro.`;
  return `EU oppgir ${parts.join(', ')}.${rate}`;
}

/** Euros as they are written in Norwegian: 5 000 000. */
export function written(amount: number): string {
  return amount.toLocaleString('nb-NO', { maximumFractionDigits: 4 });
}

function inOre(eur: number | null, nokPerEur: number | undefined): number | null {
  return eur === null || nokPerEur === undefined ? null : centsToOre(eurosToCents(eur), nokPerEur);
}

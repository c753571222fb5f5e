import type { ListingDocument } from '@koble/search/schema';

/** Areas by their numbers, a bit each: what two have in common is found 32 at a time. */
export type AreaSet = number[];

const BITS = 32;

export function addArea(set: AreaSet, area: number): void {
  const word = Math.floor(area / BITS);
  set[word] = (set[word] ?? 0) | (1 << (area % BITS));
}

export function removeArea(set: AreaSet, area: number): void {
  const word = Math.floor(area / BITS);
  set[word] = (set[word] ?? 0) & ~(1 << (area % BITS));
}

/** The areas that are in both. */
export function commonAreas(one: Readonly<AreaSet>, other: Readonly<AreaSet>): number[] {
  const common: number[] = [];
  for (let word = 0; word < one.length; word += 1) {
    let both = (one[word] ?? 0) & (other[word] ?? 0);
    while (both !== 0) {
      const bit = BITS - 1 - Math.clz32(both);
      common.push(word * BITS + bit);
      both ^= 1 << bit;
    }
  }
  return common;
}

/** The areas that searches ask for, each with a number. There are as many as municipalities and radii: none is forgotten. */
export interface Areas {
  /** Of the municipalities within the radius; null: anywhere. */
  numberOf(codes: readonly string[] | null): number;
  /** Those that a listing lies in, and anywhere. */
  around(document: Pick<ListingDocument, 'area'>): Readonly<AreaSet>;
}

const ANYWHERE = 0;

export function createAreas(): Areas {
  const numbers = new Map<string, number>();
  const all: AreaSet = [];
  const byCode = new Map<string, AreaSet>();
  const nowhere: AreaSet = [];
  for (const set of [all, nowhere]) addArea(set, ANYWHERE);

  function setOf(code: string): AreaSet {
    const known = byCode.get(code) ?? [...nowhere];
    byCode.set(code, known);
    return known;
  }

  return {
    numberOf(codes) {
      if (codes === null) return ANYWHERE;
      const key = codes.join(' ');
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const number = numbers.size + 1;
      numbers.set(key, number);
      addArea(all, number);
      for (const code of codes) addArea(setOf(code), number);
      return number;
    },
    around({ area }) {
      if (area.includes('*')) return all;
      const sets = area.map((code) => byCode.get(code) ?? nowhere);
      if (sets.length < 2) return sets[0] ?? nowhere;
      return all.map((_, word) => sets.reduce((bits, set) => bits | (set[word] ?? 0), 0));
    },
  };
}

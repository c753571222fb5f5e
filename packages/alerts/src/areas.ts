import type { ListingDocument } from '@koble/search/schema';

/** The areas that searches ask for, each once and with a number from 1 on, and which of them a listing lies in. */
export interface Areas {
  numberOf(codes: readonly string[]): number;
  around(document: Pick<ListingDocument, 'area'>): ReadonlySet<number>;
}

/** There are as many areas as municipalities and radii, so that none is forgotten. */
export function createAreas(): Areas {
  const numbers = new Map<string, number>();
  const all = new Set<number>();
  const byCode = new Map<string, Set<number>>();
  return {
    numberOf(codes) {
      const key = codes.join(' ');
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const number = numbers.size + 1;
      numbers.set(key, number);
      all.add(number);
      for (const code of codes) {
        const around = byCode.get(code) ?? new Set<number>();
        byCode.set(code, around.add(number));
      }
      return number;
    },
    around({ area }) {
      if (area.includes('*')) return all;
      const [code = ''] = area;
      if (area.length === 1) return byCode.get(code) ?? new Set();
      return new Set(area.flatMap((one) => [...(byCode.get(one) ?? [])]));
    },
  };
}

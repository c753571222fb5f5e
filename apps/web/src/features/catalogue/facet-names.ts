import type { Facet } from '@koble/catalogue/schema';
import { nameOf, useNames } from '../../shared/names';
import { useCodeWords } from '../../shared/code-words';

/** The facets in the order they stand. */
export const FACET_ORDER: readonly Facet[] = [
  'mode',
  'extent',
  'occupations',
  'skills',
  'purposes',
  'instrument',
  'industry',
  'municipality',
];

/** What an option of a facet is called. */
export function useFacetNames(): (facet: Facet, option: string) => string {
  const names = useNames();
  const word = useCodeWords();
  return (facet, option) => {
    switch (facet) {
      case 'skills':
      case 'occupations':
        return nameOf(names[facet], option);
      case 'industry':
        return nameOf(names.industries, option);
      case 'municipality':
        return nameOf(names.municipalities, option);
      case 'mode':
      case 'extent':
      case 'instrument':
        return word(facet, option);
      case 'purposes':
        return word('purpose', option);
    }
  };
}

import type { Facet } from '@koble/catalogue/schema';
import { useCodeWords } from '../../shared/code-words';
import { nameOf, useNames } from '../../shared/names';

/** What an option of a facet is called. */
export function useFacetNames(): (facet: Facet, option: string) => string {
  const word = useCodeWords();
  const names = useNames();
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
        return word('mode', option);
      case 'extent':
        return word('extent', option);
      case 'purposes':
        return word('purpose', option);
      case 'instrument':
        return word('instrument', option);
    }
  };
}

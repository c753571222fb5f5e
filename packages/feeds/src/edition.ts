import type { ListingCard } from '@koble/catalogue/schema';
import type { Locale, TaxonomyNames } from '@koble/taxonomy/schema';
import type { PublicKind } from './public-kinds';

/** How listings are told outside: in which language, and at which addresses. */
export interface Edition {
  locale: Locale;
  names: TaxonomyNames;
  kinds: Record<PublicKind, string>;
  /** The whole address of a listing's page. */
  urlOf(card: Pick<ListingCard, 'kind' | 'sourceId'>): string;
}

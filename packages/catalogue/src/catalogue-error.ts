export type CatalogueErrorCode =
  /** It is not there, or not for everybody to see. */
  'catalogue.not_found' | 'catalogue.too_many_favourites';

export { createAnswerCache } from './answer-cache';
export { likestTitles, pageListingIds } from './catalogue-queries';
export { getListing } from './get-listing';
export { readListingDocuments } from './listing-documents';
export { chosenFilter, visibleFilter } from './listing-filter';
export { searchListings, visibilityFor } from './search-listings';
export type { SearchServices } from './search-services';
export { findSimilarListings } from './similar-listings';
export { suggestSearches } from './suggest-searches';

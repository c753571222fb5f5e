export { ListingId, type Listing, type ListingPage } from './listing';
export { FeedQuery, ListingQuery, ListingsQuery, TableQuery } from './listings-query';
export type { Problem } from './problem';
export { searchOfQuery } from './search-of-query';

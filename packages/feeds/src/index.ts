export type { Edition } from './edition';
export { FEED_SIZE, newestOf, type Feed } from './feed';
export { jsonFeed } from './json-feed';
export { listingTable, TABLE_SIZE } from './listing-table';
export { openApi, type OpenApi } from './openapi';
export { publicListing, publicListings } from './public-listing';
export { rssFeed } from './rss-feed';

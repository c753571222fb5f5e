import type { Listing } from '@koble/feeds/schema';

/** What is shown of a listing. */
export type ShownListing = Pick<
  Listing,
  'kind' | 'url' | 'title' | 'organisation' | 'municipality'
>;

/** The listings; or that the search is not right, or that they did not come. */
export type Answer = readonly ShownListing[] | 'wrong' | 'failed';

/** Asks without a cookie, whoever is signed in to Koble: what is shown is what anybody may see. */
export async function fetchListings(url: string): Promise<Answer> {
  try {
    const response = await fetch(url, { credentials: 'omit' });
    if (response.status === 400) return 'wrong';
    const page: unknown = response.ok ? await response.json() : undefined;
    return isPage(page) ? page.listings : 'failed';
  } catch {
    // Without a network, or what came was no JSON.
    return 'failed';
  }
}

function isPage(page: unknown): page is { listings: ShownListing[] } {
  return (
    typeof page === 'object' &&
    page !== null &&
    'listings' in page &&
    Array.isArray(page.listings) &&
    page.listings.every(isListing)
  );
}

function isListing(one: unknown): one is ShownListing {
  return (
    typeof one === 'object' &&
    one !== null &&
    ['kind', 'title', 'url', 'organisation', 'municipality'].every((name) => name in one)
  );
}

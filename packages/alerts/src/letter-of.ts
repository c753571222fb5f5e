import type { MailMessage } from '@koble/notifications';
import type { ListingDocument } from '@koble/search/schema';
import { municipality, taxonomy } from '@koble/taxonomy';
import { alertToken } from './alert-token';
import type { FoundListing } from './found-listings';
import type { DueSearch, Reader } from './letter-queries';
import { ALERT_PAGES, listingPage, searchPage } from './web-addresses';
import type { WatchedSearch } from './watched-search';

/** More stand behind the link to the search. */
const MOST_HITS = 10;
/** Longer words that were searched for would fill the line. */
const MOST_LETTERS = 60;

type Letter = Extract<MailMessage, { kind: 'saved_searches' }>;

/** The mail about these listings: up to ten with why each is there, and links that need no sign-in where there is no account. */
export function letterOf(
  { secret, baseUrl }: { secret: string; baseUrl: string },
  reader: Pick<Reader, 'id' | 'personId' | 'locale'>,
  found: readonly FoundListing[],
): Letter {
  const address = (path: string): string => new URL(path, baseUrl).href;
  const searches = new Map(
    found.flatMap((one) => one.searches.map((search) => [search.id, search] as const)),
  );
  return {
    kind: 'saved_searches',
    subscriberId: reader.id,
    searches: Array.from(searches.values(), ({ name, search }) => ({
      name,
      url: address(searchPage(search)),
    })),
    hits: found.slice(0, MOST_HITS).map(({ document, searches: [search] }) => ({
      title: document.title,
      organisation: document.organisation,
      place: placeOf(document),
      url: address(listingPage(document.kind, document.id)),
      ...reasonsFor(document, search, reader.locale === 'en' ? 'en' : 'nb'),
      dismissUrl: address(
        ALERT_PAGES.dismiss(alertToken(secret, 'dismiss', [reader.id, document.id])),
      ),
    })),
    more: Math.max(0, found.length - MOST_HITS),
    manageUrl: address(managePath(secret, reader)),
  };
}

/** The list of somebody's searches: without an account by a link that opens them. */
export function managePath(secret: string, { id, personId }: Pick<Reader, 'id' | 'personId'>) {
  return ALERT_PAGES.list(personId === null ? alertToken(secret, 'manage', [id]) : null);
}

/** Of a candidate the district alone. */
function placeOf({ place, district }: ListingDocument): string {
  return district === null ? place : (taxonomy.namesIn('nb').districts[district] ?? '');
}

/** Why a search found a listing, in words of the reader's language. How far away a candidate lives is not said. */
function reasonsFor(
  document: ListingDocument,
  saved: DueSearch | undefined,
  language: 'nb' | 'en',
): Pick<Letter['hits'][number], 'because' | 'within'> {
  if (saved === undefined) return { because: [], within: null };
  const { search } = saved;
  const shared = (asked: readonly string[], has: readonly string[]) =>
    asked.filter((one) => has.includes(one)).map((id) => taxonomy.label(id, language));
  return {
    because: [
      ...(search.q === '' || search.q.length > MOST_LETTERS ? [] : [search.q]),
      ...shared(search.skills, document.skills),
      ...shared(search.occupations, document.occupations),
    ],
    within: withinOf(document, search),
  };
}

function withinOf(
  { municipality: code }: ListingDocument,
  { place, radiusKm }: WatchedSearch,
): { km: number; place: string } | null {
  const name = place === null ? undefined : municipality(place)?.name;
  return code === null || name === undefined ? null : { km: radiusKm, place: name };
}

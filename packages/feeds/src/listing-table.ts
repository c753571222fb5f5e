import { osloDate } from '@koble/kernel';
import { stringify } from 'csv-stringify/sync';
import { COLUMN_WORDS, COLUMNS, type Column } from './column-words';
import type { Edition } from './edition';
import type { Listing } from './listing';

/** So many rows a table has at most: the engine counts no further. */
export const TABLE_SIZE = 1000;

/**
 * Listings as CSV (RFC 4180) with a byte order mark, without which Excel reads Norwegian letters wrong. What a spreadsheet would
 * take for a formula gets an apostrophe before it (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function listingTable(
  listings: readonly Listing[],
  edition: Pick<Edition, 'locale' | 'kinds'>,
): string {
  return stringify(
    listings.map((listing) => rowOf(listing, edition)),
    {
      header: true,
      columns: COLUMNS.map((key) => ({ key, header: COLUMN_WORDS[edition.locale][key] })),
      bom: true,
      record_delimiter: 'windows',
      escape_formulas: true,
    },
  );
}

function rowOf(
  listing: Listing,
  { kinds }: Pick<Edition, 'kinds'>,
): Record<Column, string | number> {
  return {
    title: listing.title,
    kind: kinds[listing.kind],
    organisation: listing.organisation,
    place: listing.municipality?.name ?? '',
    published: osloDate(new Date(listing.publishedAt)),
    deadline: listing.deadline === null ? '' : osloDate(new Date(listing.deadline)),
    kroner: listing.amountOre === null ? '' : listing.amountOre / 100,
    skills: listing.skills.map(({ name }) => name).join(', '),
    summary: listing.summary,
    url: listing.url,
    id: listing.id,
  };
}

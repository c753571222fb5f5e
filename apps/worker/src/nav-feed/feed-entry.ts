import { z } from 'zod';

const text = z.string().nullish();

/**
 * An entry of NAV's pam-stilling-feed, as far as Koble uses it. `contactList` is left out on purpose: contact persons are
 * never stored. The code of the feed writes `ad_content`, its documentation page `json`: both are taken.
 * Source: https://navikt.github.io/pam-stilling-feed/.
 */
export const AdContent = z.object({
  published: text,
  expires: text,
  workLocations: z.array(z.object({ county: text, municipal: text })).nullish(),
  title: text,
  jobtitle: text,
  description: text,
  applicationUrl: text,
  link: text,
  employer: z.object({ name: text, orgnr: text, homepage: text }).nullish(),
  extent: text,
  positioncount: text,
});
export type AdContent = z.infer<typeof AdContent>;

export const FeedEntry = z
  .object({
    uuid: z.uuid(),
    status: z.enum(['ACTIVE', 'INACTIVE']),
    ad_content: AdContent.nullish(),
    json: AdContent.nullish(),
  })
  .transform(({ uuid, status, ad_content, json }) => ({
    uuid,
    status,
    ad: ad_content ?? json ?? null,
  }));
export type FeedEntry = z.infer<typeof FeedEntry>;

export const FeedPage = z.object({
  feed_url: text,
  next_url: text,
  items: z.array(
    z.object({
      /** The advert's, so that an advert that changed stands in the feed again under the same. */
      id: z.string(),
      url: z.string(),
      date_modified: text,
      _feed_entry: z.object({ uuid: z.uuid(), status: z.string() }).nullish(),
    }),
  ),
});
export type FeedPage = z.infer<typeof FeedPage>;

import { z } from 'zod';
import { PUBLIC_KINDS, PublicKindName } from './public-kinds';

/** Something of the taxonomy. */
export const Named = z.strictObject({
  id: z.string(),
  name: z.string().meta({ description: 'In the language that was asked for.' }),
});

/** "role_<uuid>": the kind and the id of what is listed. */
export const ListingId = z
  .string()
  .regex(
    new RegExp(
      `^(${PUBLIC_KINDS.join('|')})_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`,
    ),
  )
  .meta({
    description: 'As it is in the answers of a search.',
    examples: ['role_7f3a4c1e-2b5d-4e6f-8a90-1b2c3d4e5f60'],
  });

/** One open listing as anybody may have it: never a person. Times are ISO 8601 in UTC, amounts whole øre (1 kr = 100). */
export const Listing = z.strictObject({
  id: ListingId,
  kind: PublicKindName,
  url: z.url().meta({ description: 'Its page, for people.' }),
  title: z.string().meta({ description: 'Plain text; show it as text.' }),
  summary: z.string().meta({ description: 'Plain text of at most 40 words.' }),
  organisation: z.string().meta({ description: 'Whose it is; empty where that is not told.' }),
  municipality: Named.nullable().meta({ description: 'Null: anywhere.' }),
  km: z.number().nullable().meta({
    description: 'From the centre of `sted` in a straight line; null without one.',
  }),
  skills: z.array(Named),
  occupations: z.array(Named),
  mode: z.array(z.string()),
  extent: z.array(z.string()),
  purposes: z.array(z.string()),
  instrument: z.string().nullable(),
  publishedAt: z.iso.datetime(),
  deadline: z.iso.datetime().nullable(),
  amountOre: z.int().nullable().meta({
    description:
      'What a company can pay itself, what a pilot costs without VAT, or the most that a call gives.',
  }),
  capacity: z.int().nullable().meta({
    description: 'Openings of a role, free slots of a pilot; null where that has no meaning.',
  }),
});
export type Listing = z.infer<typeof Listing>;

export const ListingPage = z.strictObject({
  listings: z.array(Listing),
  total: z.int().meta({ description: 'How many are found; it is counted to 1000.' }),
  page: z.int(),
  pages: z.int(),
  next: z.url().nullable().meta({ description: 'The next page; null after the last.' }),
});
export type ListingPage = z.infer<typeof ListingPage>;

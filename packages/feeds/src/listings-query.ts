import { ADDRESS_NAMES as NAMES } from '@koble/catalogue/address-names';
import { SearchInput } from '@koble/catalogue/schema';
import { Locale } from '@koble/taxonomy/schema';
import { z } from 'zod';
import { PublicKindName } from './public-kinds';

const { shape } = SearchInput;

/** A number as an address holds it. */
function numeral<Value extends z.ZodType>(value: Value) {
  return z.preprocess(
    (text) => (typeof text === 'string' && /^\d{1,4}$/.test(text) ? Number(text) : text),
    value,
  );
}

/** Several, with commas between them: "welding,lean". */
function listed<Items extends z.ZodType>(items: Items) {
  return z.preprocess((text) => (typeof text === 'string' ? text.split(',') : text), items);
}

/** The choices of a search, each by its name in the address. */
const CHOICES = {
  [NAMES.q]: shape.q.meta({
    description: 'Words to find, at most 200 characters. Small spelling mistakes are forgiven.',
    examples: ['sveiser'],
  }),
  [NAMES.kind]: PublicKindName.optional().meta({
    description: 'One kind of listing. Without it all kinds.',
    examples: ['role'],
  }),
  [NAMES.place]: shape.place
    .unwrap()
    .unwrap()
    .optional()
    .meta({
      description:
        'Municipality number. Finds what lies within `radius` of its centre, and what can be done from anywhere.',
      examples: ['5037'],
    }),
  [NAMES.radiusKm]: numeral(shape.radiusKm).meta({
    description: 'Kilometres around `sted` in a straight line.',
  }),
  [NAMES.skills]: listed(shape.skills).meta({
    description: 'Ids of skills (`welding`); one of them is enough.',
  }),
  [NAMES.occupations]: listed(shape.occupations).meta({
    description: 'Ids of occupations (`welder`); one of them is enough.',
  }),
  [NAMES.industry]: listed(shape.industry).meta({
    description: 'Sections of SN2025 (NACE Rev. 2.1), one letter each.',
  }),
  [NAMES.municipality]: listed(shape.municipality).meta({
    description: 'Municipality numbers; exactly there.',
  }),
  [NAMES.mode]: listed(shape.mode).meta({ description: 'Where a role is worked.' }),
  [NAMES.extent]: listed(shape.extent).meta({ description: 'How much a role is.' }),
  [NAMES.purposes]: listed(shape.purposes).meta({
    description: 'What a call pays for (`pilot`).',
  }),
  [NAMES.instrument]: listed(shape.instrument).meta({
    description: 'How a call pays (`grant`).',
  }),
} as const;

const ABOUT_THE_ANSWER = {
  lang: Locale.default('nb').meta({
    description: 'The language of names: bokmål, nynorsk or English.',
  }),
  v: z.literal('1').optional().meta({
    description: 'The version of the address; as the search page writes it.',
  }),
} as const;

const SORT = shape.sort.meta({
  description: 'The order. `nearest` needs `sted`.',
});

/** What may be asked about one listing. */
export const ListingQuery = z.strictObject({ lang: ABOUT_THE_ANSWER.lang });

/** A feed of a search, always the newest first: the address of the search page without its order and its page. */
export const FeedQuery = z.strictObject({ ...CHOICES, ...ABOUT_THE_ANSWER });
export type FeedQuery = z.infer<typeof FeedQuery>;

/** A search as one table. */
export const TableQuery = z
  .strictObject({ ...FeedQuery.shape, [NAMES.sort]: SORT })
  .refine(isNearSomething, { path: [NAMES.sort] });
export type TableQuery = z.infer<typeof TableQuery>;

/** A search, page by page: what the address of the search page may hold, read strictly. */
export const ListingsQuery = z
  .strictObject({
    ...TableQuery.shape,
    [NAMES.page]: numeral(shape.page).meta({ description: 'The page, 25 listings each.' }),
  })
  .refine(isNearSomething, { path: [NAMES.sort] });
export type ListingsQuery = z.infer<typeof ListingsQuery>;

/** The nearest to nowhere would be in no order at all. */
function isNearSomething(query: { sort: SearchInput['sort']; sted?: string | undefined }): boolean {
  return query.sort !== 'nearest' || query.sted !== undefined;
}

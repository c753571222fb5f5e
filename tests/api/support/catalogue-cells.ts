import type { Cell } from './cell';
import { ALL, SIGNED_IN, COMPANY, ADVISERS, thing } from './cell-callers';

/** Searching, what one keeps of it, and the words it knows. */
export const CATALOGUE_CELLS: Readonly<Record<string, Cell>> = {
  'catalogue.favourites': { yes: SIGNED_IN },
  'catalogue.keepFavourites': {
    input: ({ things }) => ({ favourites: [{ kind: 'call', id: things.call }] }),
    yes: SIGNED_IN,
  },
  'catalogue.listings': {
    input: ({ things }) => ({ listings: [{ kind: 'role', id: things.need }] }),
    yes: ALL,
  },
  'catalogue.removeFavourite': {
    input: ({ things }) => ({ kind: 'role', id: things.need }),
    yes: SIGNED_IN,
  },
  'catalogue.report': {
    input: ({ things }) => ({ kind: 'role', id: things.need, reason: 'expired', text: 'Borte' }),
    yes: ALL,
  },
  'catalogue.reports': { yes: ADVISERS },
  'catalogue.settleReport': {
    input: ({ things }) => ({ id: things.report, note: 'Vi har spurt bedriften.' }),
    yes: ADVISERS,
  },
  'catalogue.saveFavourite': {
    input: ({ things }) => ({ kind: 'role', id: things.need }),
    yes: SIGNED_IN,
  },
  'catalogue.search': { input: () => ({ q: 'sveise' }), yes: ALL },
  'catalogue.similar': {
    input: ({ things }) => ({ kind: 'role', id: things.need }),
    yes: ALL,
  },
  'catalogue.similar#candidate': {
    input: ({ things }) => ({ kind: 'candidate', id: things.candidate }),
    yes: [...COMPANY, 'otherOwner', ...ADVISERS],
  },
  'catalogue.suggest': { input: () => ({ q: 'sv', locale: 'nb' }), yes: ALL },

  'synonyms.add': {
    input: () => ({ word: 'blikkfikser', kind: 'occupation', id: 'welder' }),
    yes: ADVISERS,
  },
  'synonyms.dismiss': { input: () => ({ word: 'blikkfikser', dismissed: true }), yes: ADVISERS },
  'synonyms.list': { input: () => ({ locale: 'nb' }), yes: ADVISERS },
  'synonyms.remove': { input: thing('synonym'), yes: ADVISERS },
  'synonyms.zeroHits': { input: () => ({ locale: 'nb' }), yes: ADVISERS },

  'taxonomy.names': { input: () => ({ locale: 'nb' }), yes: ALL },
  'taxonomy.suggest': { input: () => ({ q: 'sv', locale: 'nb' }), yes: ALL },
  'taxonomy.understand': { input: () => ({ text: 'sveising' }), yes: ALL },
};

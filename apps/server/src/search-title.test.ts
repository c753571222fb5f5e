import { SearchInput } from '@koble/catalogue/schema';
import { expect, test } from 'vitest';
import { pageLanguage } from './page-language';
import { searchTitle } from './search-title';

const SEARCH = SearchInput.parse({
  q: 'sveiser\u202e\r\n',
  kind: 'role',
  place: '5037',
  skills: ['welding'],
  mode: ['onsite'],
  instrument: ['grant', 'ukjent'],
});

test('a search is told by its choices, as one line', () => {
  expect(searchTitle(SEARCH, pageLanguage('nb'))).toBe(
    'Koble: sveiser · Rolle · Levanger (30 km) · Sveising · På stedet · Tilskudd · ukjent',
  );
});

test.each([
  ['nb', 'Koble: Alt som er åpent'],
  ['nn', 'Koble: Alt som er ope'],
  ['en', 'Koble: Everything that is open'],
] as const)('one without choices is everything (%s)', (locale, title) => {
  expect(searchTitle(SearchInput.parse({}), pageLanguage(locale))).toBe(title);
});

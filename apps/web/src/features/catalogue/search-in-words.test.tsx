import type { WatchedSearch } from '@koble/alerts/schema';
import { QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { api, queryClient } from '../../shared/api';
import { changeLanguage, startI18n } from '../../shared/i18n';
import { EMPTY_SEARCH } from './search-address';
import { useSearchInWords } from './search-in-words';
import { watchedOf } from './watched-search';

const EMPTY = watchedOf(EMPTY_SEARCH);
const NAMES = {
  ...{ skills: { welding: 'Sveising' }, occupations: { welder: 'Sveiser' }, occupationGroups: {} },
  ...{ certificates: [], languages: [], municipalities: { '5037': 'Levanger' } },
  ...{ districts: {}, industries: { C: 'Industri' } },
};

beforeAll(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  queryClient.setDefaultOptions({ queries: { enabled: false } });
  await startI18n();
});
beforeEach(async () => {
  await changeLanguage('nb');
  queryClient.clear();
  for (const locale of ['nb', 'en'] as const)
    queryClient.setQueryData(api.taxonomy.names.queryKey({ locale }), NAMES);
});

describe('a search in words', () => {
  test('says its words first, then the kind, the place with its distance, and every filter', () => {
    expect(
      inWords({
        ...EMPTY,
        ...{ q: 'robot', kind: 'role', place: '5037', radiusKm: 50, mode: ['onsite'] },
        ...{ occupations: ['welder'], skills: ['welding'], industry: ['C'] },
      }),
    ).toBe('robot · Roller · Levanger · 50 km · På stedet · Sveiser · Sveising · Industri');
  });

  test('of words alone is those words', () => {
    expect(inWords({ ...EMPTY, q: 'cnc-operatør' })).toBe('cnc-operatør');
  });

  test('is in the language of the page', async () => {
    await changeLanguage('en');
    expect(inWords({ ...EMPTY, kind: 'call', place: '5037' })).toBe('Funding · Levanger · 30 km');
  });

  test('names what has no name yet by its id, rather than leaving it out', () => {
    expect(inWords({ ...EMPTY, skills: ['lidar'] })).toBe('lidar');
  });
});

function inWords(search: WatchedSearch): string {
  const page = document.createElement('div');
  const root = createRoot(page);
  act(() => {
    root.render(
      <QueryClientProvider client={queryClient}>
        <Line search={search} />
      </QueryClientProvider>,
    );
  });
  const line = page.textContent;
  act(() => {
    root.unmount();
  });
  return line;
}

function Line({ search }: { search: WatchedSearch }) {
  return useSearchInWords()(search);
}

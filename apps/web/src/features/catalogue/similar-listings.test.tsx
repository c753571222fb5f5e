import type { SimilarListings as Answer } from '@koble/catalogue/schema';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRootRoute, createRouter, RouterContextProvider } from '@tanstack/react-router';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { api, queryClient } from '../../shared/api';
import { startI18n } from '../../shared/i18n';
import { SimilarListings } from './similar-listings';

const router = createRouter({ routeTree: createRootRoute() });
const ASKED = { kind: 'role', id: '7f3a4c1e-2b5d-4e6f-8a90-1b2c3d4e5f60' } as const;
const ANSWER: Answer = {
  open: true,
  listings: [
    {
      card: {
        ...{ id: 'role_2', kind: 'role', sourceId: '2', title: 'Sveiser i Verdal', summary: '' },
        ...{ organisation: 'Demo-Verkstedet', municipality: null, district: null },
        ...{ skills: ['welding'], occupations: ['welder'], mode: [], extent: [], purposes: [] },
        ...{ instrument: null, publishedAt: '2026-11-23T09:00:00.000Z', deadline: null },
        ...{ amountOre: null, capacity: null, studentTask: false, interest: 'none', answers: null },
        ...{ answerDays: null, km: 10 },
      },
      likeness: [
        { kind: 'shared_skills', count: 2 },
        { kind: 'same_occupation' },
        { kind: 'neighbouring_municipality' },
      ],
    },
  ],
};

beforeAll(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  queryClient.setDefaultOptions({ queries: { enabled: false } });
  await startI18n();
});
beforeEach(() => {
  queryClient.clear();
});

describe('what is similar to a listing', () => {
  test('stands under a heading, each with a link and its reasons', () => {
    show(ANSWER);
    expect(document.querySelector('h2')?.textContent).toBe('Lignende roller');
    expect(document.querySelector('h3 a')?.getAttribute('href')).toBe('/roller/2');
    expect([...document.querySelectorAll('.tags li')].map((one) => one.textContent)).toEqual([
      '2 felles kompetanser',
      'Samme yrke',
      'I nabokommunen',
    ]);
  });

  test('is called the alternatives of a listing that is closed', () => {
    show({ ...ANSWER, open: false });
    expect(document.querySelector('h2')?.textContent).toBe('Alternativer: åpne roller som ligner');
  });

  test('is not there where nothing is', () => {
    show({ open: true, listings: [] });
    expect(document.querySelector('section')).toBeNull();
  });

  test('says that it is being fetched', () => {
    show(undefined);
    expect(document.querySelector('[role="status"]')?.getAttribute('aria-label')).toBe('Henter …');
  });

  test('says quietly that it did not come, without an alert', async () => {
    await expect(
      queryClient.query({
        queryKey: api.catalogue.similar.queryKey(ASKED),
        queryFn: () => Promise.reject(new Error('down')),
        retry: false,
      }),
    ).rejects.toThrow('down');
    show(undefined);
    expect(document.querySelector('p.quiet')?.textContent).toBe(
      'Vi fikk ikke hentet det som ligner, akkurat nå.',
    );
    expect(document.querySelector('[role="alert"]')).toBeNull();
  });
});

function show(answer: Answer | undefined): void {
  document.body.innerHTML = '<div></div>';
  if (answer !== undefined) queryClient.setQueryData(api.catalogue.similar.queryKey(ASKED), answer);
  const page = document.body.children[0];
  if (page === undefined) throw new Error('There is no page');
  act(() => {
    createRoot(page).render(
      <QueryClientProvider client={queryClient}>
        <RouterContextProvider router={router}>
          <SimilarListings {...ASKED} />
        </RouterContextProvider>
      </QueryClientProvider>,
    );
  });
}

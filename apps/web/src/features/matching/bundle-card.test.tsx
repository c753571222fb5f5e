import type { Bundle, RankedSupply } from '@koble/matching/schema';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRootRoute, createRouter, RouterContextProvider } from '@tanstack/react-router';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeAll, describe, expect, test } from 'vitest';
import { queryClient } from '../../shared/api';
import { startI18n } from '../../shared/i18n';
import { BundleCard } from './bundle-card';

const pilot: RankedSupply = {
  match: {
    id: 'm1',
    kind: 'pilot',
    score: 71,
    band: 'good',
    confidence: 'medium',
    fit: { need: 70, supply: 72 },
    capacityFactor: 1,
    exposureFactor: 1,
    criteria: [],
    blockers: [],
    counterfactuals: [],
  },
  supply: {
    kind: 'pilot',
    offer: {
      id: 'p1',
      title: 'Prøv sveiserobot på egne deler',
      summary: 'Vi sveiser dine egne deler med robot.',
      method: 'Vi velger tre deler sammen.',
      skills: ['welding'],
      industries: [],
      weeks: 7,
      researcherHours: 60,
      priceOre: 6_600_000,
      companyHours: 40,
      deliverables: ['Tre serier'],
      dataNeeded: '',
      place: 'lab',
      municipality: null,
      ipr: 'shared',
      publication: 'delayed',
      nda: false,
      capacityPerQuarter: 2,
      nextFreeOn: '2026-12-18',
      trlIn: 4,
      trlOut: 6,
      languages: ['norwegian'],
      organisation: {
        id: 'o1',
        name: 'Demolab Robotikk',
        municipality: null,
        answers: null,
        answerDays: null,
      },
      state: 'published',
      freeSlots: 0,
      earliestStartOn: '2026-12-18',
      fullQuarters: ['2026Q4'],
      type: 'pilot',
      calls: [],
      references: [],
      task: null,
      publishedAt: null,
    },
  },
};

const BUNDLE: Bundle = {
  aims: ['fastest_start'],
  person: null,
  pilot,
  calls: [],
  cost: {
    totalOre: 9_400_000,
    grantOre: 0,
    ownCashOre: 6_600_000,
    ownHours: 40,
    gapOre: 1_600_000,
    grantKnown: false,
    grants: [],
  },
  calendar: [{ on: '2026-12-18', what: 'pilot_start', late: true, callId: null }],
  startsOn: '2026-12-18',
  weakestLink: { part: 'person', why: 'missing' },
  score: 60,
};

beforeAll(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  queryClient.setDefaultOptions({ queries: { enabled: false } });
  await startI18n();
});

/** The card's text as one line, with plain spaces. */
function textOf(bundle: Bundle, wants: string[]): string {
  const page = document.createElement('div');
  const router = createRouter({ routeTree: createRootRoute() });
  act(() => {
    createRoot(page).render(
      <QueryClientProvider client={queryClient}>
        <RouterContextProvider router={router}>
          <BundleCard bundle={bundle} wants={wants} />
        </RouterContextProvider>
      </QueryClientProvider>,
    );
  });
  return page.textContent.replaceAll(/\s+/g, ' ');
}

describe('a bundle', () => {
  const text = (): string => textOf(BUNDLE, ['people', 'pilot']);

  test('says what it is best at and names its parts, also the one that was not found', () => {
    expect(text()).toContain('Raskest i gang');
    expect(text()).toContain('Prøv sveiserobot på egne deler');
    expect(text()).toContain('FolkFant ingen som passer');
  });

  test('says what it costs, who pays, what is missing and that the grant is not known', () => {
    expect(text()).toContain('Koster i alt 94 000 kr');
    expect(text()).toContain('StøtteStøtten er ikke oppgitt');
    expect(text()).toContain('Dere betaler50 000 kr');
    expect(text()).toContain('Mangler16 000 kr');
    expect(text()).toContain('Egne timer28 000 kr (40 timer)');
  });

  test('says in words what comes too late and which link is the weakest', () => {
    expect(text()).toContain('Piloten kan starte senere enn ønsket');
    expect(text()).toContain('Svakeste ledd: folk – vi fant ingen');
  });

  test('has no place for what nobody asked for', () => {
    expect(textOf(BUNDLE, ['pilot'])).not.toContain('Fant ingen som passer');
  });

  test('that is best at everything says so once', () => {
    const all: Bundle['aims'] = ['lowest_own_share', 'fastest_start', 'strongest_skills'];
    expect(textOf({ ...BUNDLE, aims: all }, ['pilot'])).toContain('Best på alt');
  });
});

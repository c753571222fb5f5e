import type { OrganisationView } from '@koble/accounts/schema';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRootRoute, createRouter, RouterContextProvider } from '@tanstack/react-router';
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeAll, describe, expect, test } from 'vitest';
import { queryClient } from '../../shared/api';
import { changeLanguage, loadWords, startI18n, type Language } from '../../shared/i18n';
import { Clients } from './clients';
import { Consents } from './consents';

const router = createRouter({ routeTree: createRootRoute() });
const ORGANISATION: OrganisationView = {
  ...{ id: 'own', kind: 'company', homepage: null, about: '', reviewsNeeds: false, roles: [] },
  ...{ members: [], invitations: [], requests: [], consents: [] },
  may: { edit: false, manageMembers: false, manageConsents: false },
  profile: {
    ...{ number: null, name: null, form: null, industry: null, industryCode: null },
    ...{ municipality: null, foundedOn: null, employees: null },
    ...{ status: 'active', source: 'demo', sourceAt: '2026-11-25T10:00:00.000Z' },
  },
};

beforeAll(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  queryClient.setDefaultOptions({ queries: { enabled: false } });
  await startI18n();
  await loadWords('accounts');
});

describe.each<[Language, string[], string[]]>([
  [
    'nb',
    ['Samtykke gitt 25. november 2026 av Demo-Ada', 'Samtykke gitt 25. november 2026'],
    ['Demo-Per spurte 25. november 2026', 'Dere spurte 25. november 2026'],
  ],
  [
    'en',
    ['Consent given 25 November 2026 by Demo-Ada', 'Consent given 25 November 2026'],
    ['Demo-Per asked 25 November 2026', 'You asked 25 November 2026'],
  ],
])('in %s', (language, given, asked) => {
  test('a company reads who of its own gave a consent, where the name is known', async () => {
    const consents = [aConsent({ givenAt: AT, givenBy: 'Demo-Ada' }), aConsent({ givenAt: AT })];
    const lines = await linesOf(
      language,
      <Consents organisation={{ ...ORGANISATION, consents }} />,
    );
    expect(lines).toEqual(given);
  });

  test('an operator reads who of its own asked, where the name is known', async () => {
    const consents = [aConsent({ askedAt: AT, askedBy: 'Demo-Per' }), aConsent({ askedAt: AT })];
    expect(await linesOf(language, <Clients consents={consents} />)).toEqual(asked);
  });
});

const AT = '2026-11-25T10:00:00.000Z';
type Consent = OrganisationView['consents'][number];
let made = 0;
function aConsent(changed: Partial<Consent>): Consent {
  const other = { id: 'other', name: 'Demohagen' };
  const unknown = { askedAt: null, askedBy: null, givenAt: null, givenBy: null };
  return { id: String(made++), other, ...unknown, ...changed };
}

/** The quiet lines of a list of consents. */
async function linesOf(language: Language, list: ReactNode): Promise<string[]> {
  await changeLanguage(language);
  document.body.innerHTML = '<div></div>';
  const [page] = document.body.children;
  if (page === undefined) return [];
  const root = createRoot(page);
  act(() => {
    root.render(
      <RouterContextProvider router={router}>
        <QueryClientProvider client={queryClient}>{list}</QueryClientProvider>
      </RouterContextProvider>,
    );
  });
  const lines = [...page.querySelectorAll('.quiet')].map(({ textContent }) => textContent);
  // Else the next language would draw it once more.
  act(() => {
    root.unmount();
  });
  return lines;
}

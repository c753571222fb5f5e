import { QueryClientProvider } from '@tanstack/react-query';
import { act, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { queryClient } from '../../shared/api';
import { startI18n } from '../../shared/i18n';
import { ActiveChips } from './active-chips';
import { EMPTY_SEARCH } from './search-address';

beforeAll(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  queryClient.setDefaultOptions({ queries: { enabled: false } });
  await startI18n();
});
beforeEach(() => {
  document.body.innerHTML = '<h1 id="hits" tabindex="-1"></h1><div></div>';
  const page = document.body.children[1];
  if (page !== undefined)
    act(() => {
      createRoot(page).render(<Page />);
    });
});

function Page() {
  const [search, setSearch] = useState<typeof EMPTY_SEARCH>({
    ...EMPTY_SEARCH,
    mode: ['onsite', 'remote'],
    extent: ['project'],
  });
  return (
    <QueryClientProvider client={queryClient}>
      <ActiveChips
        search={search}
        onChange={(changed) => {
          setSearch({ ...search, ...changed });
        }}
      />
    </QueryClientProvider>
  );
}

function press(name: string): void {
  const button = [...document.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  );
  if (button === undefined) throw new Error(`There is no button ${name}`);
  act(() => {
    button.focus();
    button.click();
  });
}

function focused(): string | null | undefined {
  return document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id;
}

describe('the chips of what narrows a search', () => {
  test('give the focus to the next one when one is taken away', () => {
    press('Ta bort På stedet');
    expect(focused()).toBe('Ta bort Hjemmefra');
  });

  test('give it to the one before when the last one is taken away', () => {
    press('Ta bort Oppdrag');
    expect(focused()).toBe('Ta bort Hjemmefra');
  });

  test('give it to the heading of the result when all are taken away', () => {
    press('Nullstill');
    expect(focused()).toBe('hits');
    expect(document.querySelector('button')).toBeNull();
  });
});

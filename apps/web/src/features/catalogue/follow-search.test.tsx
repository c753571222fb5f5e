import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { changeLanguage, loadWords, startI18n } from '../../shared/i18n';
import { FollowSearch } from './follow-search';
import { EMPTY_SEARCH } from './search-address';

let root: Root | undefined;

beforeAll(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  await startI18n();
  await loadWords('feeds');
});
beforeEach(async () => {
  act(() => root?.unmount());
  await changeLanguage('nb');
  document.head.innerHTML = '';
});

describe('what a search is followed by', () => {
  test('is named in the head, where feed readers look', () => {
    show({ kind: 'role' });
    const link = document.querySelector('link[type="application/rss+xml"]');
    expect(link?.getAttribute('href')).toBe(`${location.origin}/feed.rss?type=role`);
  });

  test('is not there for a search for people', () => {
    show({ kind: 'candidate' });
    expect(document.body.textContent).toBe('');
    expect(document.querySelector('link')).toBeNull();
  });

  test.each([
    [() => Promise.resolve(), 'Kopiert'],
    [
      () => Promise.reject(new Error('denied')),
      'Det gikk ikke å kopiere. Merk teksten og kopier den selv.',
    ],
  ])('says whether it was copied', async (writeText, said) => {
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(writeText);
    show({ q: 'sveis' });
    const button = document.querySelector<HTMLButtonElement>('[aria-label="Kopier: RSS"]');
    await act(async () => {
      button?.click();
      await Promise.resolve();
    });
    expect(document.querySelector('[role="status"]')?.textContent).toBe(said);
  });

  test('is told in nynorsk too', async () => {
    await changeLanguage('nn');
    show({});
    expect(document.querySelector('p')?.textContent).toMatch(/^Få vite om nye treff utan konto/);
    const [rss] = document.querySelectorAll('textarea');
    expect(rss?.value).toBe(`${location.origin}/feed.rss?lang=nn`);
  });
});

function show(changed: Partial<typeof EMPTY_SEARCH>): void {
  document.body.innerHTML = '<div></div>';
  const page = document.body.children[0];
  if (page === undefined) throw new Error('There is no page');
  act(() => {
    root = createRoot(page);
    root.render(<FollowSearch search={{ ...EMPTY_SEARCH, ...changed }} />);
  });
}

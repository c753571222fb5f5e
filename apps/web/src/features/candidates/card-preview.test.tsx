import { QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { queryClient } from '../../shared/api';
import { loadWords, startI18n } from '../../shared/i18n';
import { CardPreview } from './card-preview';
import { EMPTY_PROFILE, type ProfileDraft } from './profile-draft';

const COMPLETE: ProfileDraft = {
  ...EMPTY_PROFILE,
  occupations: ['welder'],
  skills: ['welding'],
  experience: 'long',
  municipality: '5037',
  modes: ['onsite'],
  extents: ['full_time'],
};

beforeAll(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  await startI18n();
  await loadWords('candidates');
});
beforeEach(() => {
  vi.useFakeTimers();
  // The card itself is the server's to make, and takes its time.
  vi.stubGlobal('fetch', () => new Promise(() => undefined));
  document.body.innerHTML = '<div></div>';
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('never asks for nothing, also not while what was typed last has not stood still', () => {
  const [page] = document.body.children;
  if (page === undefined) throw new Error('the page is there');
  const root = createRoot(page);
  const show = (draft: ProfileDraft): void => {
    act(() => {
      root.render(
        <QueryClientProvider client={queryClient}>
          <CardPreview draft={draft} />
        </QueryClientProvider>,
      );
    });
  };
  show({ ...COMPLETE, municipality: '' });
  expect(document.body.textContent).toMatch(/når du har fylt ut: \S+\./);
  show(COMPLETE);
  expect(document.body.textContent).toMatch(/når du har fylt ut: \S+\./);
  act(() => {
    vi.advanceTimersByTime(400);
  });
  expect(document.body.textContent).not.toContain('når du har fylt ut');
});

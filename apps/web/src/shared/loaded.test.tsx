import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { startI18n } from './i18n';
import { Loaded } from './loaded';

const refetch = vi.fn();
const WAITING = { data: undefined, error: null, fetchStatus: 'fetching', refetch } as const;

beforeAll(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  await startI18n();
});
beforeEach(() => {
  document.body.innerHTML = '<div></div>';
});

function show(of: Parameters<typeof Loaded<string>>[0]['of']): string | null {
  const [page] = document.body.children;
  if (page === undefined) throw new Error('there is a page');
  act(() => {
    createRoot(page).render(<Loaded of={of}>{(data) => <p>{data}</p>}</Loaded>);
  });
  return page.textContent;
}

test('what has come is shown, also where it could not be fetched anew', () => {
  expect(show({ ...WAITING, data: 'Alt er her' })).toBe('Alt er her');
  document.body.innerHTML = '<div></div>';
  expect(show({ ...WAITING, data: 'Alt er her', error: new Error('gone') })).toBe('Alt er her');
});

test('what waits for a network says so', () => {
  expect(show({ ...WAITING, fetchStatus: 'paused' })).toBe('Du er uten nett.');
});

test('what did not come can be asked for again', () => {
  show({ ...WAITING, error: new Error('gone'), fetchStatus: 'idle' });
  act(() => {
    document.querySelector('button')?.click();
  });
  expect(refetch).toHaveBeenCalledOnce();
});

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { api } from '../../shared/api';
import { useLive } from './use-live';

/** The browser's stream, which the test speaks through. */
class Stream extends EventTarget {
  static last: Stream | undefined;
  readonly close = vi.fn();
  constructor() {
    super();
    Stream.last = this;
  }
}

const queries = new QueryClient();
const asked = vi.spyOn(queries, 'invalidateQueries');
let root: Root | undefined;

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  vi.stubGlobal('EventSource', Stream);
});
beforeEach(() => {
  document.body.innerHTML = '<div></div>';
  const [page] = document.body.children;
  if (page === undefined) throw new Error('There is no page');
  root = createRoot(page);
  act(() => root?.render(<Page />));
  asked.mockClear();
});
afterEach(() => {
  act(() => root?.unmount());
});

function Page() {
  return (
    <QueryClientProvider client={queries}>
      <Listener />
    </QueryClientProvider>
  );
}

function Listener() {
  useLive();
  return null;
}

function hear(kind: string): void {
  Stream.last?.dispatchEvent(new MessageEvent(kind, { data: '' }));
}

describe('the stream from the server', () => {
  test('makes the page ask for notifications and introductions when there is something new', () => {
    hear('notification');
    const keys = asked.mock.calls.map(([filters]) => filters?.queryKey);
    expect(keys).toContainEqual(api.notifications.pathKey());
    expect(keys).toContainEqual(api.introductions.pathKey());
  });

  test('makes it ask for what may have come before it was open, and for everything once it has been away', () => {
    hear('open');
    const keys = asked.mock.calls.map(([filters]) => filters?.queryKey);
    expect(keys).toContainEqual(api.notifications.pathKey());
    expect(keys).not.toContain(undefined);
    asked.mockClear();
    hear('open');
    expect(asked).toHaveBeenCalledExactlyOnceWith();
  });

  test('ends with the page', () => {
    act(() => root?.unmount());
    expect(Stream.last?.close).toHaveBeenCalledOnce();
  });
});

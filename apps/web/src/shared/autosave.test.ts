import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAutosave, type SaveStatus } from './autosave';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A server with one draft: it takes what is based on its version, and can be made to fail. */
function server() {
  const state = { version: 0, text: '', saves: 0, down: false };
  return {
    state,
    async save(text: string, version: number | null) {
      if (state.down) throw new Error('down');
      if ((version ?? 0) !== state.version) throw new Error('conflict');
      state.version += 1;
      state.saves += 1;
      state.text = text;
      return { id: 'draft', version: state.version };
    },
  };
}

function autosaveOf(of: ReturnType<typeof server>) {
  const statuses: SaveStatus[] = [];
  const autosave = createAutosave<string>({
    saved: undefined,
    delayMs: 500,
    save: of.save,
    isConflict: (error) => error instanceof Error && error.message === 'conflict',
    onStatus: (status) => statuses.push(status),
  });
  return { autosave, statuses };
}

test('what is typed is saved once it has stood still', async () => {
  const at = server();
  const { autosave, statuses } = autosaveOf(at);
  autosave.change('J');
  await vi.advanceTimersByTimeAsync(300);
  autosave.change('Jeg');
  await vi.advanceTimersByTimeAsync(499);
  expect(at.state.saves).toBe(0);
  await vi.advanceTimersByTimeAsync(1);
  expect(at.state).toMatchObject({ saves: 1, text: 'Jeg' });
  expect(statuses.at(-1)).toBe('saved');
});

test('what is changed while a save is under way is saved upon its version', async () => {
  const at = server();
  const { autosave } = autosaveOf(at);
  autosave.change('en');
  const first = autosave.flush();
  autosave.change('to');
  expect(await first).toEqual({ id: 'draft', version: 2 });
  expect(at.state.text).toBe('to');
});

test('a save that failed is made with the next change, or when asked', async () => {
  const at = server();
  const { autosave, statuses } = autosaveOf(at);
  at.state.down = true;
  autosave.change('en');
  expect(await autosave.flush()).toBeUndefined();
  expect(statuses.at(-1)).toBe('failed');
  at.state.down = false;
  expect(await autosave.flush()).toEqual({ id: 'draft', version: 1 });
  expect(at.state.text).toBe('en');
});

test('after a conflict nothing is written over until somebody says so, and nothing typed is lost', async () => {
  const at = server();
  const { autosave, statuses } = autosaveOf(at);
  at.state.version = 3;
  at.state.text = 'den andre';
  autosave.change('mitt');
  expect(await autosave.flush()).toBeUndefined();
  autosave.change('mitt og mer');
  await vi.advanceTimersByTimeAsync(1000);
  expect(statuses.at(-1)).toBe('conflict');
  expect(at.state.text).toBe('den andre');
  expect(await autosave.replace(3)).toEqual({ id: 'draft', version: 4 });
  expect(at.state.text).toBe('mitt og mer');
});

import { beforeEach, expect, test, vi } from 'vitest';
import { createDraftSaver, type DraftStatus } from './draft-saver';

const statuses: DraftStatus[] = [];
const save = vi.fn<(draft: string, id: string | undefined) => Promise<string>>();
const saver = (id?: string) =>
  createDraftSaver<string>({
    id,
    delayMs: 1000,
    save,
    isGone: (error) => error === 'gone',
    onStatus: (status) => statuses.push(status),
  });

beforeEach(() => {
  vi.useFakeTimers();
  statuses.length = 0;
  save.mockReset().mockResolvedValue('draft-1');
});

test('what is typed is saved once it has stood still, and the next time as the same draft', async () => {
  const drafts = saver();
  for (const text of ['a', 'ab', 'abc']) drafts.change(text);
  await vi.advanceTimersByTimeAsync(1000);
  drafts.change('abcd');
  expect(await drafts.flush()).toBe('draft-1');
  expect(save.mock.calls).toEqual([
    ['abc', undefined],
    ['abcd', 'draft-1'],
  ]);
  expect(statuses.at(-1)).toBe('saved');
});

test('a save that fails loses nothing: the next one has it all', async () => {
  const drafts = saver('draft-1');
  save.mockRejectedValueOnce(new Error('no network'));
  drafts.change('a');
  await drafts.flush();
  expect(statuses.at(-1)).toBe('failed');
  await drafts.flush();
  expect(save.mock.calls.at(-1)).toEqual(['a', 'draft-1']);
  expect(statuses.at(-1)).toBe('saved');
});

test('what is typed during a save is saved after it, one save at a time', async () => {
  const drafts = saver();
  drafts.change('a');
  const first = drafts.flush();
  drafts.change('ab');
  await Promise.all([first, drafts.flush()]);
  expect(save.mock.calls.map(([draft]) => draft)).toEqual(['a', 'ab']);
});

test('a draft that was thrown away elsewhere is made anew', async () => {
  const drafts = saver('old');
  save.mockRejectedValueOnce('gone').mockResolvedValueOnce('new');
  drafts.change('a');
  expect(await drafts.flush()).toBe('new');
});

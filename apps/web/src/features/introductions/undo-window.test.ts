import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createUndoWindow } from './undo-window';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const windowOf = () => {
  const done: string[] = [];
  const undo = createUndoWindow(8000, () => undefined);
  return {
    done,
    undo,
    begin(name: string) {
      undo.begin({
        commit: () => {
          done.push(name);
        },
      });
    },
  };
};

test('something is done when the time to undo it is over, and not before', () => {
  const { done, begin } = windowOf();
  begin('ja');
  vi.advanceTimersByTime(7999);
  expect(done).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(done).toEqual(['ja']);
});

test('what is undone is never done', () => {
  const { done, begin, undo } = windowOf();
  begin('ja');
  undo.undo();
  vi.advanceTimersByTime(20_000);
  undo.flush();
  expect(done).toEqual([]);
});

test('the next one, and leaving the page, do at once what waits', () => {
  const { done, begin, undo } = windowOf();
  begin('ja');
  begin('nei');
  expect(done).toEqual(['ja']);
  undo.flush();
  expect(done).toEqual(['ja', 'nei']);
  vi.advanceTimersByTime(20_000);
  expect(done).toEqual(['ja', 'nei']);
});

test('the time stands still while somebody is at the button', () => {
  const { done, begin, undo } = windowOf();
  begin('ja');
  undo.hold();
  vi.advanceTimersByTime(60_000);
  expect(done).toEqual([]);
  undo.release();
  vi.advanceTimersByTime(8000);
  expect(done).toEqual(['ja']);
});

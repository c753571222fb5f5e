import { expect, test } from 'vitest';
import { createGate } from './gate';

function pending(): { work: () => Promise<void>; end: () => void; started: () => boolean } {
  let end: () => void = () => undefined;
  let started = false;
  const promise = new Promise<void>((resolve) => {
    end = resolve;
  });
  return {
    work: () => {
      started = true;
      return promise;
    },
    end: () => {
      end();
    },
    started: () => started,
  };
}

test('no more than its share runs, some wait in order, the rest are refused at once', async () => {
  const gate = createGate({ atOnce: 1, waiting: 1 });
  const [first, second] = [pending(), pending()];
  const firstDone = gate(first.work);
  const secondDone = gate(second.work);
  await expect(gate(() => Promise.resolve())).rejects.toMatchObject({
    code: 'search.unavailable',
    kind: 'unavailable',
  });
  expect([first.started(), second.started()]).toEqual([true, false]);
  first.end();
  await firstDone;
  await new Promise(setImmediate);
  expect(second.started()).toBe(true);
  second.end();
  await secondDone;
  await expect(gate(() => Promise.resolve('free again'))).resolves.toBe('free again');
});

test('work that fails gives its place back', async () => {
  const gate = createGate({ atOnce: 1, waiting: 0 });
  await expect(gate(() => Promise.reject(new Error('x')))).rejects.toThrow('x');
  await expect(gate(() => Promise.resolve(1))).resolves.toBe(1);
});

import { expect, test } from 'vitest';
import { createBell, repeat } from './repeat';

test('goes on after a failure, at once when the bell rings, and ends when told', async () => {
  const stop = new AbortController();
  const bell = createBell();
  const warned: string[] = [];
  let times = 0;
  const began = performance.now();
  await repeat(
    {
      what: 'counting',
      everyMs: 60_000,
      async work() {
        times += 1;
        if (times === 3) stop.abort();
        else bell.ring();
        if (times === 1) throw new Error('once');
      },
    },
    {
      stop: stop.signal,
      bell,
      log: { warn: (_details: object, text: string) => warned.push(text) },
    },
  );
  expect(times).toBe(3);
  expect(warned).toEqual(['counting: failed, and is tried again']);
  expect(performance.now() - began).toBeLessThan(10_000);
});

test('a pause ends when told to stop', async () => {
  const stop = new AbortController();
  const waiting = createBell().wait(60_000, stop.signal);
  stop.abort();
  await waiting;
});

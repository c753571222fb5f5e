import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isolate } from './isolate';

test('every good item is done exactly once and every bad one refused exactly once, wherever they stand', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.boolean(), { maxLength: 100 }), async (items) => {
      const done: boolean[] = [];
      const refused: boolean[] = [];
      await isolate(
        items.map((good, i) => ({ good, i })),
        (some) => {
          if (some.some(({ good }) => !good)) return Promise.resolve('bad');
          for (const { i } of some) done[i] = !(done[i] ?? false);
          return Promise.resolve(undefined);
        },
        ({ i }) => {
          refused[i] = !(refused[i] ?? false);
          return Promise.resolve();
        },
      );
      items.forEach((good, i) => {
        expect([done[i] ?? false, refused[i] ?? false]).toEqual([good, !good]);
      });
    }),
  );
});

test('one bad item among a thousand costs about twenty attempts, not a thousand', async () => {
  let attempts = 0;
  await isolate(
    Array.from({ length: 1000 }, (_, i) => i),
    (some) => {
      attempts += 1;
      return Promise.resolve(some.includes(617) ? 'bad' : undefined);
    },
    () => Promise.resolve(),
  );
  expect(attempts).toBeLessThanOrEqual(22);
});

import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { freePort } from './ports';

test('a port that is taken is not given; another one is', async () => {
  const wanted = await freePort();
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(wanted, '127.0.0.1', resolve));
  const given = await freePort(wanted);
  await new Promise((resolve) => taken.close(resolve));
  expect(given).not.toBe(wanted);
  expect(await freePort(wanted)).toBe(wanted);
});

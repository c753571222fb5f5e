import { fixedClock } from '@koble/kernel';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { startSedia } from '../../../../tests/support/sedia-server';
import { testDatabase } from '../../../../tests/support/test-database';
import { importCallsFrom } from './import-calls';

const { db } = await testDatabase();
const services = { db, clock: fixedClock('2026-11-26T10:00:00Z'), nokPerEur: undefined };
const server = await startSedia();
afterAll(() => server.close());
beforeEach(async () => {
  await db.deleteFrom('fundingCall').execute();
  server.goWrong(() => undefined);
  server.hold([{ identifier: 'HORIZON-A', title: 'Robots' }]);
});
const run = (...args: string[]) => importCallsFrom(services, args);
const calls = () => db.selectFrom('fundingCall').selectAll().execute();

test('a dry run prints what would be done and writes nothing; the run does it', async () => {
  const dry = await run('sedia', server.url, '--dry-run');
  expect(dry.lines).toEqual([
    'new      HORIZON-A  Robots',
    '1 new, 0 changed, 0 closed, 0 unchanged, 0 kept, 0 over, 0 refused',
    'A dry run: nothing was written.',
  ]);
  expect(await calls()).toEqual([]);
  await run('sedia', server.url);
  server.hold([{ identifier: 'HORIZON-A', title: 'Robots and people' }, { nothing: 1 }]);
  expect(await run('sedia', server.url)).toEqual({
    lines: [
      'changed  HORIZON-A  Robots and people',
      '           title: Robots -> Robots and people',
      'refused  result 2: no result',
      'not read result 2 has no name',
      'Not all of it was read, so what is missing is not closed.',
      '0 new, 1 changed, 0 closed, 0 unchanged, 0 kept, 0 over, 1 refused',
    ],
    exitCode: 1,
  });
});

test('the rate that the command says goes before the environment’s', async () => {
  const of = { ...services, nokPerEur: 5 };
  await importCallsFrom(of, ['sedia', server.url, '--nok-per-eur', '11.70']);
  expect(await calls()).toMatchObject([{ amountMaxOre: 5_850_000_000 }]);
});

test('a portal that does not answer ends with an error and in words', async () => {
  server.goWrong(() => ({ status: 403 }));
  const { lines, exitCode } = await importCallsFrom(services, ['sedia', 'http://127.0.0.1:9/x']);
  expect(exitCode).toBe(1);
  expect(lines.join('\n')).toMatch(/not read page 1: fetch failed[\s\S]*nothing is closed/);
}, 20_000);

test.each([
  [['calls-csv'], /Say which file/],
  [['horizon-calls', '/no/such/file'], /ENOENT/],
  [['calls-csv', '/no/such/file', '--dry-run'], /ENOENT/],
  [['sedia', 'a', 'b'], /Not understood: b/],
  [['sedia', '--nok-per-eur', 'many'], /no rate like/],
  [['sedia', '--force'], /--force/],
])('%j is refused in words', async (args, words) => {
  const { lines, exitCode } = await importCallsFrom(services, args);
  expect(exitCode).toBe(1);
  expect(lines.join()).toMatch(words);
});

test('a table in another encoding is refused in words', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'koble-csv-')), 'calls.csv');
  writeFileSync(file, Buffer.from('id;tittel på norsk', 'latin1'));
  expect(await run('calls-csv', file)).toEqual({
    lines: [expect.stringMatching(/calls.csv: The file is not UTF-8/)],
    exitCode: 1,
  });
});

import { expect, test } from 'vitest';
import { readEnv } from './env';

test('one error names everything that is missing or wrong', () => {
  const wrong = { DATABASE_URL: 'mysql://x', MEILI_MASTER_KEY: 'short', LOG_LEVEL: 'loud' };
  expect(() => readEnv(wrong)).toThrow(
    /DATABASE_URL[\s\S]*MEILI_URL[\s\S]*MEILI_MASTER_KEY[\s\S]*LOG_LEVEL/,
  );
});

test('what is right is taken, and nothing else', () => {
  const right = {
    DATABASE_URL: 'postgres://koble@127.0.0.1/koble',
    MEILI_URL: 'http://127.0.0.1:7700',
    MEILI_MASTER_KEY: 'sixteen-letters-or-more',
  };
  expect(readEnv({ ...right, HOME: '/root' })).toEqual({
    ...right,
    BRREG_URL: 'https://data.brreg.no/enhetsregisteret/api',
    NAV_FEED_COUNTIES: ['TRØNDELAG'],
    LOG_LEVEL: 'info',
  });
});

test('counties are read as the feed writes them, and an empty one is wrong', () => {
  const right = {
    DATABASE_URL: 'postgres://koble@127.0.0.1/koble',
    MEILI_URL: 'http://127.0.0.1:7700',
    MEILI_MASTER_KEY: 'sixteen-letters-or-more',
  };
  expect(
    readEnv({ ...right, NAV_FEED_COUNTIES: 'Trøndelag, Møre og Romsdal' }).NAV_FEED_COUNTIES,
  ).toEqual(['TRØNDELAG', 'MØRE OG ROMSDAL']);
  expect(() => readEnv({ ...right, NAV_FEED_COUNTIES: 'Trøndelag,' })).toThrow(/NAV_FEED_COUNTIES/);
});

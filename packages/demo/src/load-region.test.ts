import { isOrganisationNumber, systemClock } from '@koble/kernel';
import { MUNICIPALITIES } from '@koble/taxonomy';
import { describe, expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/test-database';
import { buildDemoRegion } from './build-region';
import { loadDemoRegion, loadLargeRegion } from './load-region';

const TODAY = new Date('2026-11-23T09:00:00Z');
const { db } = await testDatabase();

describe('the demo region', () => {
  const region = buildDemoRegion(TODAY);
  const companies = region.organisations.filter(({ kind }) => kind === 'company');

  test('is as large as it has to be, with companies in every municipality', () => {
    expect(companies.length).toBeGreaterThanOrEqual(120);
    expect(region.needs.length).toBeGreaterThanOrEqual(150);
    expect(region.candidates.length).toBeGreaterThanOrEqual(200);
    expect(region.pilots.length).toBeGreaterThanOrEqual(60);
    expect(new Set(companies.map(({ municipality }) => municipality))).toEqual(
      new Set(MUNICIPALITIES.map(({ code }) => code)),
    );
    expect(region.organisations.filter(({ kind }) => kind === 'operator')).toHaveLength(8);
  });

  test('is the same every time', () => {
    expect(buildDemoRegion(TODAY)).toEqual(region);
  });

  test('has valid organisation numbers that no real company has', () => {
    const numbers = region.organisations.map(({ number }) => String(number));
    for (const number of numbers) {
      expect(isOrganisationNumber(number)).toBe(true);
      expect(number).toMatch(/^[23]/);
    }
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});

test('what was half loaded is not there, and what is there is not loaded again', async () => {
  await db.schema.alterTable('login').renameTo('login_away').execute();
  await expect(loadDemoRegion({ db, clock: systemClock })).rejects.toThrow('login');
  expect(await countOf('organisation')).toBe(0);
  await db.schema.alterTable('login_away').renameTo('login').execute();

  expect(await loadDemoRegion({ db, clock: systemClock })).toMatchObject({ needs: 156 });
  expect(await loadDemoRegion({ db, clock: systemClock })).toBeNull();
});

test('a large region goes beside it, once', async () => {
  const before = await countOf('organisation');
  expect(await loadLargeRegion({ db, clock: systemClock }, 2000)).toMatchObject({ needs: 800 });
  expect(await countOf('organisation')).toBeGreaterThan(before + 200);
  expect(await loadLargeRegion({ db, clock: systemClock }, 2000)).toBeNull();
});

async function countOf(table: 'organisation'): Promise<number> {
  const { count } = await db
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

import { createAnswerCache } from '@koble/catalogue';
import { SearchInput } from '@koble/catalogue/schema';
import { fixedClock } from '@koble/kernel';
import { openSearchEngine } from '@koble/search';
import { afterAll, describe, expect, test } from 'vitest';
import { anOrganisation } from '../../../tests/support/funding-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { collectCards, searchPublicly } from './public-search';

const NOW = '2026-11-23T09:00:00Z';

describe('a public search while the engine is down', async () => {
  const { db } = await testDatabase();
  const engine = openSearchEngine({ url: 'http://127.0.0.1:9', key: 'none' });
  afterAll(() => engine.close());
  const services = { db, engine, cache: createAnswerCache(), clock: fixedClock(NOW) };
  const organisationId = await anOrganisation(db, { kind: 'company', name: 'Smia AS' });
  await db
    .insertInto('need')
    .values(
      Array.from({ length: 60 }, (_, i) => ({
        organisationId,
        title: `Sveiser ${i}`,
        goal: 'Vi sveiser braketter.',
        wantsPeople: true,
        wantsPilot: false,
        wantsFunding: false,
        state: 'published' as const,
        publishedAt: NOW,
        expiresAt: '2100-01-01T00:00:00Z',
      })),
    )
    .execute();

  test('is answered from the database', async () => {
    const { total, degraded } = await searchPublicly(services, SearchInput.parse({ kind: 'role' }));
    expect({ total, degraded }).toEqual({ total: 60, degraded: true });
  });

  test('is refused where the database would pass over a choice: its answer would look like news', async () => {
    const search = SearchInput.parse({ skills: ['welding'] });
    await expect(searchPublicly(services, search)).rejects.toMatchObject({
      code: 'search.unavailable',
      kind: 'unavailable',
    });
  });

  test('is collected over its pages, no more than wanted and each once', async () => {
    const search = SearchInput.parse({ kind: 'role', sort: 'newest' });
    const cards = await collectCards(services, search, 55);
    expect(new Set(cards.map(({ id }) => id)).size).toBe(55);
    expect(cards).toHaveLength(55);
    expect(await collectCards(services, search, 1000)).toHaveLength(60);
  });
});

import { findSimilarListings } from '@koble/catalogue';
import { openSearchEngine } from '@koble/search';
import { describe, expect, test } from 'vitest';
import { useKoble } from './support/koble';

describe('similar listings over HTTP', () => {
  const koble = useKoble();
  const similar = async (
    asked: { kind: 'role' | 'challenge' | 'pilot' | 'call' | 'candidate'; id: string },
    email?: string,
  ) => (await koble.client(email)).catalogue.similar.query(asked);
  const first = async (kind: 'role' | 'challenge' | 'pilot' | 'call', q = '') => {
    const { cards } = await (await koble.client()).catalogue.search.query({ kind, q });
    const [card] = cards;
    if (card === undefined) throw new Error(`The demo region has no ${kind}`);
    return card;
  };

  test.each(['role', 'challenge', 'pilot', 'call'] as const)(
    'are up to six of the same %s, never itself, each with its reasons',
    async (kind) => {
      const card = await first(kind);
      const { open, listings } = await similar({ kind, id: card.sourceId });
      expect(open).toBe(true);
      expect(listings.length).toBeGreaterThan(0);
      expect(listings.length).toBeLessThanOrEqual(6);
      for (const one of listings) {
        expect(one.card.kind).toBe(kind);
        expect(one.card.id).not.toBe(card.id);
        expect(one.likeness).not.toEqual([]);
      }
    },
  );

  test('have the skills in common that they say', async () => {
    const card = await first('role', 'sveiser');
    const { listings } = await similar({ kind: 'role', id: card.sourceId });
    const told = listings.map(({ likeness }) =>
      likeness.flatMap((one) => (one.kind === 'shared_skills' ? one.count : [])),
    );
    const counted = listings.map(({ card: { skills } }) => {
      const count = skills.filter((id) => card.skills.includes(id)).length;
      return count > 0 ? [count] : [];
    });
    expect(told.flat()).not.toEqual([]);
    expect(told).toEqual(counted);
  });

  test('are the alternatives of a role that is closed, and never hold one', async () => {
    const card = await first('role', 'elektriker');
    const before = await similar({ kind: 'role', id: card.sourceId });
    const [gone] = before.listings;
    const { db } = koble.database;
    const closed = [card.sourceId, gone?.card.sourceId ?? ''];
    await db.updateTable('need').set({ state: 'closed' }).where('id', 'in', closed).execute();
    await koble.sync.drain();
    const after = await similar({ kind: 'role', id: card.sourceId });
    await db.updateTable('need').set({ state: 'published' }).where('id', 'in', closed).execute();
    await koble.sync.drain();
    expect(after.open).toBe(false);
    expect(after.listings.length).toBeGreaterThan(0);
    expect(after.listings.map((one) => one.card.id)).not.toContain(gone?.card.id);
  });

  test('hold nothing that has run out, before anything has taken it off the lists', async () => {
    const { cards } = await (
      await koble.client()
    ).catalogue.search.query({ kind: 'role', q: 'elektriker' });
    const id = cards[0]?.sourceId ?? '';
    expect((await similar({ kind: 'role', id })).listings).not.toEqual([]);
    koble.clock.set('2029-01-01T09:00:00Z');
    const later = await similar({ kind: 'role', id });
    koble.clock.set('2026-11-23T09:00:00Z');
    expect(later).toEqual({ open: false, listings: [] });
  });

  test('of a candidate are for companies alone, and without those who have shut them out', async () => {
    const { db } = koble.database;
    const company = 'bedrift@koble.example';
    const candidates = await (
      await koble.client(company)
    ).catalogue.search.query({ kind: 'candidate' });
    const id = candidates.cards[0]?.sourceId ?? '';
    const { listings } = await similar({ kind: 'candidate', id }, company);
    const [likest] = listings;
    expect(listings.every(({ card }) => card.kind === 'candidate')).toBe(true);
    await expect(similar({ kind: 'candidate', id })).rejects.toMatchObject({
      data: { koble: { code: 'candidates.not_found' }, httpStatus: 404 },
    });
    const { organisationId } = await db
      .selectFrom('membership')
      .innerJoin('person', 'person.id', 'membership.personId')
      .where('person.email', '=', company)
      .select('organisationId')
      .executeTakeFirstOrThrow();
    const candidateId = likest?.card.sourceId ?? '';
    await db.insertInto('candidateBlock').values({ candidateId, organisationId }).execute();
    const without = await similar({ kind: 'candidate', id }, company);
    await db.deleteFrom('candidateBlock').execute();
    expect(without.listings.map(({ card }) => card.id)).not.toContain(likest?.card.id);
  });

  test('come from the database while the engine is down', async () => {
    const card = await first('role', 'sveiser');
    const { db } = koble.database;
    const engine = openSearchEngine({ url: 'http://127.0.0.1:9', key: 'none' });
    const { listings } = await findSimilarListings(
      { db, engine, clock: koble.clock },
      { kind: 'visitor' },
      { kind: 'role', id: card.sourceId },
    );
    await engine.close();
    expect(listings.length).toBeGreaterThan(0);
    for (const one of listings) {
      expect(one.card.kind).toBe('role');
      expect(one.card.id).not.toBe(card.id);
    }
  });

  test('of what is not there are not found', async () => {
    const id = '00000000-0000-4000-8000-000000000000';
    await expect(similar({ kind: 'pilot', id })).rejects.toMatchObject({
      data: { koble: { code: 'pilots.not_found' }, httpStatus: 404 },
    });
  });
});

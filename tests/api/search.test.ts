import { describe, expect, test } from 'vitest';
import { useKoble } from './support/koble';

describe('a search over HTTP', () => {
  const koble = useKoble();
  const search = async (input: object) => (await koble.client()).catalogue.search.query(input);

  test('finds roles, challenges, pilots and calls in one list, with counts of each', async () => {
    const { total, facets } = await search({});
    expect(total).toBeGreaterThan(200);
    expect(Object.keys(facets.kind ?? {}).sort()).toEqual(['call', 'challenge', 'pilot', 'role']);
  });

  test('forgives a misspelling', async () => {
    const { cards } = await search({ q: 'elektirker' });
    expect(cards.some(({ title }) => title.includes('Elektriker'))).toBe(true);
  });

  test('counts the options of a facet as if none of its own were chosen', async () => {
    const open = await search({ kind: 'role' });
    const chosen = await search({ kind: 'role', mode: ['remote'] });
    expect(chosen.facets.mode).toEqual(open.facets.mode);
    expect(chosen.total).toBe(open.facets.mode?.['remote']);
  });

  test('keeps to the radius around a place, and to what can be done from anywhere', async () => {
    const { cards } = await search({ kind: 'role', place: '5037', radiusKm: 30 });
    expect(cards.length).toBeGreaterThan(0);
    for (const card of cards)
      expect(card.km === null || card.km <= 30 || card.mode.includes('remote')).toBe(true);
  });

  test('gives the nearest first, page after page', async () => {
    const first = await search({ kind: 'role', place: '5037', radiusKm: 150, sort: 'nearest' });
    const second = await search({
      kind: 'role',
      place: '5037',
      radiusKm: 150,
      sort: 'nearest',
      page: 2,
    });
    const distances = [...first.cards, ...second.cards].flatMap(({ km }) => km ?? []);
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
    expect(new Set([...first.cards, ...second.cards].map(({ id }) => id)).size).toBe(
      first.cards.length + second.cards.length,
    );
  });

  test('widens an empty radius, and says so', async () => {
    const answer = await search({
      q: 'lusetelling',
      kind: 'challenge',
      place: '5025',
      radiusKm: 10,
    });
    expect(answer.total === 0 || (answer.radiusKm ?? 0) > 10).toBe(true);
  });

  test('helps at zero hits: which choice to take away', async () => {
    const { total, help } = await search({ q: 'sveiser', kind: 'call' });
    expect(total).toBe(0);
    expect(help.some(({ kind }) => kind === 'other_kinds')).toBe(true);
  });

  test('never shows a candidate to a visitor, whatever is asked', async () => {
    for (const input of [
      {},
      { kind: 'candidate' },
      { q: 'sveiser' },
      { q: '" OR kind = candidate' },
    ]) {
      const { cards } = await search(input);
      expect(cards.filter(({ kind }) => kind === 'candidate')).toEqual([]);
    }
  });

  test('shows nameless candidates to a company, by district and never by municipality', async () => {
    const company = await koble.client('bedrift@koble.example');
    const { cards, total } = await company.catalogue.search.query({ kind: 'candidate' });
    expect(total).toBe(200);
    expect(
      cards.every(({ municipality, district }) => municipality === null && district !== null),
    ).toBe(true);
  });

  test('hides a candidate from the organisation it has shut out', async () => {
    const { db } = koble.database;
    const { organisationId } = await db
      .selectFrom('membership')
      .innerJoin('person', 'person.id', 'membership.personId')
      .where('person.email', '=', 'bedrift@koble.example')
      .select('organisationId')
      .executeTakeFirstOrThrow();
    const { id } = await db
      .selectFrom('candidate')
      .select('id')
      .orderBy('id')
      .limit(1)
      .executeTakeFirstOrThrow();
    await db.insertInto('candidateBlock').values({ candidateId: id, organisationId }).execute();
    const company = await koble.client('bedrift@koble.example');
    const { total } = await company.catalogue.search.query({ kind: 'candidate' });
    await db.deleteFrom('candidateBlock').execute();
    expect(total).toBe(199);
  });

  test('refuses what it does not know, naming the field', async () => {
    const answer = await fetch(
      `${koble.origin}/api/trpc/catalogue.search?input=${encodeURIComponent(JSON.stringify({ sort: 'best' }))}`,
    );
    const said = await answer.text();
    expect(answer.status).toBe(400);
    expect(JSON.parse(said)).toMatchObject({
      error: { data: { koble: { code: 'input.invalid', field: 'sort', details: {} } } },
    });
    expect(said).not.toContain('stack');
  });

  test('names every listing so that its page can be read', async () => {
    const client = await koble.client();
    const { cards } = await search({ kind: 'call' });
    for (const { sourceId, title } of cards)
      expect((await client.funding.get.query({ slug: sourceId })).title).toBe(title);
    const [pilot] = (await search({ kind: 'pilot' })).cards;
    expect((await client.pilots.get.query({ id: pilot?.sourceId ?? '' })).title).toBe(pilot?.title);
    const [role] = (await search({ kind: 'role' })).cards;
    expect((await client.needs.get.query({ kind: 'role', id: role?.sourceId ?? '' })).title).toBe(
      role?.title,
    );
  });

  test('answers an unbatched query just as a batched one', async () => {
    const input = encodeURIComponent(JSON.stringify({ q: 'sveiser' }));
    const single = await fetch(`${koble.origin}/api/trpc/catalogue.search?input=${input}`);
    expect(await single.json()).toEqual({ result: { data: await search({ q: 'sveiser' }) } });
  });
});

import { MUNICIPALITIES } from '@koble/taxonomy';
import { describe, expect, test } from 'vitest';
import { useKoble } from './support/koble';

describe('a search that finds few', () => {
  const koble = useKoble();
  const search = async (input: object) => (await koble.client()).catalogue.search.query(input);

  test('tells how many more the neighbouring municipalities have, and finds them', async () => {
    const { facets } = await search({ kind: 'role' });
    const counts = Object.entries(facets.municipality ?? {}).filter(([, count]) => count < 5);
    const answers = await Promise.all(
      counts.map(async ([code]) => ({
        code,
        answer: await search({ kind: 'role', municipality: [code] }),
      })),
    );
    const found = answers.flatMap(({ code, answer }) =>
      answer.help.flatMap((help) =>
        help.kind === 'neighbours' ? [{ code, help, total: answer.total }] : [],
      ),
    );
    expect(found).not.toEqual([]);
    for (const { code, help, total } of found) {
      const wider = await search({ kind: 'role', municipality: [code, ...help.municipalities] });
      expect(wider.total).toBe(total + help.total);
    }
  });

  test('tells how many more a radius has that takes in the neighbours', async () => {
    const narrow = await search({ q: 'sveiser', kind: 'role', place: '5042', radiusKm: 10 });
    const help = narrow.help.find(({ kind }) => kind === 'wider_place');
    if (help?.kind !== 'wider_place') throw new Error('Lierne has enough welders');
    const wider = await search({
      q: 'sveiser',
      kind: 'role',
      place: '5042',
      radiusKm: help.radiusKm,
    });
    expect(wider.total).toBe(narrow.total + help.total);
  });

  test('offers related occupations with as many as they add by themselves', async () => {
    const { facets } = await search({ kind: 'role' });
    const chosen = Object.keys(facets.occupations ?? {});
    const answers = await Promise.all(
      chosen.map((occupation) => search({ kind: 'role', occupations: [occupation] })),
    );
    const offered = answers.flatMap(({ help }) =>
      help.flatMap((one) => (one.kind === 'related_occupation' ? [one] : [])),
    );
    expect(offered).not.toEqual([]);
    for (const { occupation, total } of offered)
      expect(total).toBe(facets.occupations?.[occupation]);
  });

  test('searches wider by itself when nothing lies inside the radius, and says how wide', async () => {
    const asked = { q: 'sveiser', kind: 'role' } as const;
    const answers = await Promise.all(
      MUNICIPALITIES.map(async ({ code }) => ({
        code,
        answer: await search({ ...asked, place: code, radiusKm: 10 }),
      })),
    );
    const widened = answers.filter(({ answer }) => (answer.radiusKm ?? 0) > 10);
    expect(widened).not.toEqual([]);
    for (const { code, answer } of widened) {
      const { total } = await search({ ...asked, place: code, radiusKm: answer.radiusKm });
      expect(answer.total).toBe(total);
      expect(total).toBeGreaterThan(0);
    }
  });
});

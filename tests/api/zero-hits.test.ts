import { describe, expect, test } from 'vitest';
import { useKoble } from './support/koble';

const ADVISER = 'radgiver@koble.example';
const WORD = 'blikkfikser';

describe('a search that finds nothing', () => {
  const koble = useKoble();
  const search = async (q: string, more: object = {}) =>
    (await koble.client()).catalogue.search.query({ q, ...more });
  const idsOf = ({ cards }: Awaited<ReturnType<typeof search>>) => cards.map(({ id }) => id).sort();
  const waiting = async () => {
    const adviser = await koble.client(ADVISER);
    return (await adviser.synonyms.zeroHits.query({ locale: 'nb' })).waiting;
  };

  test('comes before advisers when it was searched twice, and is found at once when one says what it means', async () => {
    const visitor = await koble.client();
    const welders = await search('sveiser');
    expect(welders.total).toBeGreaterThan(0);
    for (let i = 0; i < 2; i += 1) expect((await search(WORD)).total).toBe(0);
    await expect.poll(waiting, { timeout: 10_000 }).toMatchObject([{ word: WORD, count: 2 }]);

    const adviser = await koble.client(ADVISER);
    const { id } = await adviser.synonyms.add.mutate({
      word: WORD,
      kind: 'occupation',
      id: 'welder',
    });
    const found = await search(`${WORD}e`);
    expect(idsOf(found)).toEqual(idsOf(welders));
    expect(
      (await visitor.taxonomy.understand.query({ text: `Vi søker ${WORD}` })).occupations,
    ).toEqual([{ id: 'welder', found: WORD }]);
    expect(
      (await visitor.catalogue.suggest.query({ q: WORD, locale: 'nb' })).map((one) => one.id),
    ).toContain('welder');
    expect(await waiting()).toEqual([]);

    await adviser.synonyms.remove.mutate({ id });
    expect((await search(WORD)).total).toBe(0);
  });

  test('is understood in every process as soon as another has been told what it means', async () => {
    expect((await search('jernlimer')).total).toBe(0);
    const { db } = koble.database;
    await db
      .insertInto('synonym')
      .values({
        word: 'jernlimer',
        wordKey: 'jernlim',
        targetKind: 'occupation',
        targetId: 'welder',
        addedAt: koble.clock.now(),
      })
      .execute();
    await expect
      .poll(async () => (await search('jernlimer')).total, { timeout: 5000 })
      .toBeGreaterThan(0);
  });

  test('is not counted when it is the place that has nothing, or the word is a person’s', async () => {
    const counted = async () => {
      const rows = await koble.database.db.selectFrom('zeroHit').select('shownQuery').execute();
      return rows.map(({ shownQuery }) => shownQuery);
    };
    const nearRindal = await search('sveiser', { municipality: ['5061'] });
    expect(nearRindal.total).toBe(0);
    await search('Eira Tenktvik');
    await search('zzyzx');
    await expect.poll(counted, { timeout: 10_000 }).toContain('zzyzx');
    for (const query of ['sveiser', 'eira tenktvik']) expect(await counted()).not.toContain(query);
  });
});

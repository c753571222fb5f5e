import { replayMatch } from '@koble/matching';
import { describe, expect, test } from 'vitest';
import { useKoble } from './support/koble';
import { aNeedInput } from './support/need-examples';

describe('bundles over HTTP', () => {
  const koble = useKoble();
  const ask = async (email?: string) =>
    (await koble.client(email)).matching.bundles.mutate(aNeedInput());

  test('a visitor gets people, pilots and calls, ranked, explained and bundled', async () => {
    const answer = await ask();
    expect(answer.degraded).toBe(false);
    expect(answer.bundles.length).toBeGreaterThanOrEqual(2);
    expect(answer.bundles.length).toBeLessThanOrEqual(3);
    for (const ranked of [answer.people, answer.pilots, answer.calls]) {
      expect(ranked.length).toBeGreaterThan(0);
      const scores = ranked.map(({ match }) => match.score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    }
    const [best] = answer.pilots;
    expect(best?.supply.kind === 'pilot' && best.supply.offer.title).toMatch(/robot/i);
    expect(best?.match.criteria.length).toBeGreaterThan(3);
  });

  test('what was shown is logged, and made again it is the same to the letter', async () => {
    const { logId, people, pilots, calls, bundles } = await ask();
    const { answer, same } = await replayMatch({ db: koble.database.db }, logId);
    expect(same).toBe(true);
    expect(JSON.parse(JSON.stringify(answer))).toEqual({ people, pilots, calls, bundles });
  });

  test('the same question has the same answer', async () => {
    const [first, second] = [await ask(), await ask()];
    expect({ ...second, logId: '' }).toEqual({ ...first, logId: '' });
  });

  test('nobody learns who a candidate is: no name, mail, municipality or exact occupation is in any answer', async () => {
    const { db } = koble.database;
    const persons = await db
      .selectFrom('person')
      .innerJoin('candidate', 'candidate.personId', 'person.id')
      .select(['person.name', 'person.email', 'person.id'])
      .execute();
    for (const email of [undefined, 'bedrift@koble.example', 'radgiver@koble.example']) {
      const text = JSON.stringify(await ask(email));
      for (const { name, email: mail, id } of persons)
        for (const secret of [name, mail, id]) expect(text).not.toContain(secret);
    }
  });

  test('swapping name, mail, locale and picture of every candidate changes nothing', async () => {
    const before = await ask();
    const { db } = koble.database;
    await db
      .updateTable('person')
      .set((row) => ({ name: row.fn('reverse', ['name']), locale: 'en', image: 'x.png' }))
      .execute();
    const after = await ask();
    expect({ ...after, logId: '' }).toEqual({ ...before, logId: '' });
  });

  test('bad input is refused with the field, and nothing is logged', async () => {
    const { db } = koble.database;
    const count = () =>
      db.selectFrom('matchLog').select(db.fn.countAll().as('n')).executeTakeFirstOrThrow();
    const before = await count();
    const client = await koble.client();
    const { need } = aNeedInput();
    await expect(
      client.matching.bundles.mutate({ need: { ...need, goal: 'kort' } }),
    ).rejects.toMatchObject({
      data: { koble: { code: 'input.invalid', field: 'need.goal' } },
    });
    expect(await count()).toEqual(before);
  });
});

import { describe, expect, test } from 'vitest';
import { useKoble } from './support/koble';
import { aNeedInput } from './support/need-examples';

describe('needs over HTTP', () => {
  const koble = useKoble();
  const { need } = aNeedInput();

  test('a company publishes a need, and it is found as a role and as a challenge', async () => {
    const company = await koble.client('bedrift@koble.example');
    const { id } = await company.needs.publish.mutate({
      ...need,
      title: 'Zebrarobot til sveising',
    });
    await koble.sync.drain();
    const { cards } = await company.catalogue.search.query({ q: 'zebrarobot' });
    expect(cards.map((card) => card.id).sort()).toEqual([`challenge_${id}`, `role_${id}`]);
  });

  test('a closed need is gone from the search and stays readable, marked as closed', async () => {
    const company = await koble.client('bedrift@koble.example');
    const { id } = await company.needs.publish.mutate({ ...need, title: 'Flodhestsveising' });
    await company.needs.close.mutate({ id });
    await koble.sync.drain();
    expect(
      (await company.catalogue.search.query({ q: 'flodhestsveising' })).cards.map(
        (card) => card.sourceId,
      ),
    ).not.toContain(id);
    const visitor = await koble.client();
    expect((await visitor.needs.get.query({ kind: 'role', id })).open).toBe(false);
  });

  test('an unknown skill is refused, naming the field', async () => {
    const company = await koble.client('bedrift@koble.example');
    await expect(
      company.needs.publish.mutate({ ...need, skillsShould: ['dragon-riding'] }),
    ).rejects.toMatchObject({
      data: {
        koble: {
          code: 'needs.unknown_skill',
          field: 'skillsShould',
          details: { id: 'dragon-riding' },
        },
      },
    });
  });

  test('a visitor must sign in, and a partner may not post', async () => {
    await expect((await koble.client()).needs.publish.mutate(need)).rejects.toMatchObject({
      data: { koble: { code: 'api.sign_in' }, httpStatus: 401 },
    });
    await expect(
      (await koble.client('partner@koble.example')).needs.publish.mutate(need),
    ).rejects.toMatchObject({
      data: { koble: { code: 'api.wrong_role' }, httpStatus: 403 },
    });
  });

  test("another company's need cannot be closed, and looks as if it were not there", async () => {
    const company = await koble.client('bedrift@koble.example');
    const mine = (await company.needs.mine.query()).map(({ id }) => id);
    const other = await koble.database.db
      .selectFrom('need')
      .select('id')
      .where('id', 'not in', mine)
      .limit(1)
      .executeTakeFirstOrThrow();
    await expect(company.needs.close.mutate({ id: other.id })).rejects.toMatchObject({
      data: { koble: { code: 'needs.not_found' }, httpStatus: 404 },
    });
  });
});

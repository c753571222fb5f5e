import { fixedClock } from '@koble/kernel';
import { publishCall } from '@koble/funding';
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { addMember } from '../../../tests/support/account-examples';
import { aCall } from '../../../tests/support/funding-examples';
import { addActor, addNeed, addSeeker } from '../../../tests/support/introduction-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { describeListings } from './describe-listings';
import { MOST_FAVOURITES } from './favourite-views';
import { keepFavourites } from './keep-favourites';
import { listFavourites } from './list-favourites';
import { removeFavourite } from './remove-favourite';
import { saveFavourite } from './save-favourite';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-27T10:00:00Z');
const place = { db, clock };
const { organisationId } = await addActor(db, 'company');
let me: Awaited<ReturnType<typeof addSeeker>>;
beforeEach(async () => {
  me = await addSeeker(db);
});

const aRole = async (of: Parameters<typeof addNeed>[2] = {}) =>
  ({ kind: 'role', id: await addNeed(db, organisationId, of) }) as const;

describe('a listing that somebody saves', () => {
  test('is in their list as it is now, and in nobody else’s', async () => {
    const role = await aRole({ title: 'Sveiser (demo)', municipality: '5037' });
    await saveFavourite(place, me, role);
    await saveFavourite(place, me, role);
    expect(await listFavourites(place, me)).toEqual([
      {
        ...role,
        title: 'Sveiser (demo)',
        organisation: expect.stringContaining('Oppdiktet'),
        municipality: '5037',
        deadline: expect.stringMatching(/^20/),
        amountOre: null,
        state: 'open',
        savedAt: '2026-11-27T10:00:00.000Z',
      },
    ]);
    expect(await listFavourites(place, await addSeeker(db))).toEqual([]);
  });

  test('is saved as themself or for one organisation: the one is nothing for the other’s screen', async () => {
    const atWork = await addMember(db, { personId: me.personId, organisationId });
    const role = await aRole();
    await saveFavourite(place, me, role);
    expect(await listFavourites(place, atWork)).toEqual([]);
    await saveFavourite(place, atWork, role);
    await removeFavourite(place, me, role);
    expect(await listFavourites(place, me)).toEqual([]);
    expect(await listFavourites(place, atWork)).toHaveLength(1);
  });

  test('stays when it closes, and keeps its title when nobody may read it any more', async () => {
    const closed = await aRole({ title: 'Stengt (demo)' });
    const paused = await aRole({ title: 'Pause (demo)' });
    const removed = await aRole({ title: 'Borte (demo)' });
    await keepFavourites(place, me, [closed, paused, removed]);
    await db.updateTable('need').set({ state: 'closed' }).where('id', '=', closed.id).execute();
    await db
      .updateTable('need')
      .set({ state: 'paused', title: 'Hemmelig nytt (demo)' })
      .where('id', '=', paused.id)
      .execute();
    await db.deleteFrom('need').where('id', '=', removed.id).execute();
    const states = (await listFavourites(place, me)).map(({ title, state, organisation }) => [
      title,
      state,
      organisation !== null,
    ]);
    expect(states).toEqual(
      expect.arrayContaining([
        ['Stengt (demo)', 'closed', true],
        ['Pause (demo)', 'gone', false],
        ['Borte (demo)', 'gone', false],
      ]),
    );
  });

  test.each(['draft', 'paused'] as const)(
    'is none while it is a need in the state %s, as if it were not there',
    async (state) => {
      const hidden = await aRole({ state });
      for (const key of [hidden, { kind: 'role', id: randomUUID() } as const]) {
        await expect(saveFavourite(place, me, key)).rejects.toMatchObject({
          code: 'catalogue.not_found',
          kind: 'not_found',
        });
        expect(await describeListings(place, [key])).toEqual([]);
      }
    },
  );

  test('is what it was saved as: a need for people alone is no challenge', async () => {
    const { id } = await aRole({ wantsPilot: false });
    await expect(saveFavourite(place, me, { kind: 'challenge', id })).rejects.toMatchObject({
      code: 'catalogue.not_found',
    });
  });

  test('can be a call, with its next deadline', async () => {
    const funder = await addActor(db, 'funder');
    const { id } = await publishCall(
      place,
      funder,
      aCall({
        funderId: funder.organisationId,
        deadlineKind: 'batch',
        deadlines: ['2026-10-01T10:00:00Z', '2027-03-01T11:00:00Z'],
      }),
    );
    await saveFavourite(place, me, { kind: 'call', id });
    expect(await listFavourites(place, me)).toMatchObject([
      { title: 'Pilotstøtte (demo)', deadline: '2027-03-01T11:00:00.000Z', amountOre: 20_000_000 },
    ]);
  });
});

describe('what was saved on a device', () => {
  test('is kept as far as it is there, and what was saved before stays as it was', async () => {
    const [first, second] = [await aRole(), await aRole()];
    await saveFavourite(place, me, first);
    clock.set('2026-11-28T10:00:00Z');
    const unknown = { kind: 'pilot', id: randomUUID() } as const;
    expect(await keepFavourites(place, me, [first, second, unknown])).toEqual({ kept: 2 });
    expect((await listFavourites(place, me)).map(({ id, savedAt }) => [id, savedAt])).toEqual([
      [second.id, '2026-11-28T10:00:00.000Z'],
      [first.id, '2026-11-27T10:00:00.000Z'],
    ]);
    clock.set('2026-11-27T10:00:00Z');
  });

  test(`is none of it kept beyond ${MOST_FAVOURITES}`, async () => {
    await db
      .insertInto('favourite')
      .values(
        Array.from({ length: MOST_FAVOURITES }, () => ({
          personId: me.personId,
          kind: 'role' as const,
          sourceId: randomUUID(),
          title: 'Før (demo)',
          version: 0,
          substance: '',
          shown: false,
          createdAt: clock.now(),
        })),
      )
      .execute();
    await expect(keepFavourites(place, me, [await aRole()])).rejects.toMatchObject({
      code: 'catalogue.too_many_favourites',
      kind: 'conflict',
    });
    expect(await listFavourites(place, me)).toHaveLength(MOST_FAVOURITES);
  });
});

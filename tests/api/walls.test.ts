import { asActor } from '@koble/accounts';
import type { DB, Trx } from '@koble/db';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../support/test-database';
import { buildWorld, type World } from './support/world';
import { CALLERS, type CallerName } from './support/world-callers';

type Caller = Exclude<CallerName, 'visitor'>;
const SIGNED_IN = CALLERS.filter((name): name is Caller => name !== 'visitor');
const COMPANY: readonly Caller[] = ['owner', 'member', 'accountant', 'adviserForClient'];

/** Tables of which each row belongs to an introduction, and the introductions that each may know. */
const OF_AN_INTRODUCTION = ['introductionMessage', 'introductionFile', 'meeting'] as const;
const KNOWS: Partial<Record<Caller, readonly (keyof World['things'])[]>> = {
  seeker: ['applied', 'met', 'draft', 'cardAsked'],
  ...Object.fromEntries(COMPANY.map((caller) => [caller, ['applied', 'met', 'asked']])),
  otherOwner: ['cardAsked'],
  researcher: ['asked'],
  adviser: ['asked'],
};

const PROFILES = new Map<Caller, (things: World['things']) => string>([
  ['seeker', ({ candidate }) => candidate],
  ['otherSeeker', ({ otherCandidate }) => otherCandidate],
]);

describe('the second wall: what PostgreSQL gives to whoever forgets to ask a rule', async () => {
  const { db } = await testDatabase();
  let world: World;
  beforeAll(async () => {
    world = await buildWorld(db, new Date('2026-11-23T09:00:00Z'), { tokenHash: 'x' });
  });

  const as = <Result>(caller: Caller, work: (trx: Trx) => Promise<Result>): Promise<Result> => {
    const actor = world.actors[caller];
    if (actor.kind === 'visitor') throw new Error('a visitor has no transaction');
    return asActor(db, actor, work);
  };
  const setShutOut = async (isShutOut: boolean): Promise<void> => {
    const block = {
      candidateId: world.things.candidate,
      organisationId: world.organisations.operator,
    };
    await (
      isShutOut
        ? db.insertInto('candidateBlock').values(block)
        : db.deleteFrom('candidateBlock').where('candidateId', '=', block.candidateId)
    ).execute();
  };
  const idsSeen = async (caller: Caller, table: Extract<keyof DB, string>): Promise<string[]> => {
    const rows = await as(caller, (trx) => trx.selectFrom(table).selectAll().execute());
    return rows.flatMap((row) => ('id' in row ? [String(row.id)] : [])).sort();
  };

  test.each(SIGNED_IN)(
    '%s is given the introductions of theirs, and what hangs on them',
    async (caller) => {
      const known = (KNOWS[caller] ?? []).map((name) => world.things[name]);
      expect(await idsSeen(caller, 'introduction')).toEqual([...known].sort());
      for (const table of OF_AN_INTRODUCTION)
        expect((await idsSeen(caller, table)).length, table).toBe(
          known.includes(world.things.met) ? 1 : 0,
        );
    },
  );

  test.each(SIGNED_IN)(
    '%s is given no name but their own, their colleagues’ and of those who said yes',
    async (caller) => {
      const { people } = world;
      const self = world.actors[caller];
      const own = 'personId' in self ? self.personId : '';
      // Each of the two who met; who asked to join the company waits for its answer.
      const others: Partial<Record<Caller, readonly string[]>> = {
        seeker: [people.owner],
        ...Object.fromEntries(
          COMPANY.map((name) => [
            name,
            [people.owner, people.member, people.accountant, people.seeker, people.nobody],
          ]),
        ),
      };
      expect(await idsSeen(caller, 'person')).toEqual(
        [...new Set([own, ...(others[caller] ?? [])])].sort(),
      );
    },
  );

  test.each(SIGNED_IN)(
    '%s is given their own profile, notifications and papers only',
    async (caller) => {
      const { things } = world;
      const isCompany = COMPANY.includes(caller);
      const own = {
        candidate: PROFILES.get(caller)?.(things),
        notification: caller === 'seeker' ? things.notification : undefined,
        invitation: isCompany ? things.invitation : undefined,
        membershipRequest: isCompany ? things.request : undefined,
        clientConsent: isCompany || caller === 'adviser' ? things.consent : undefined,
      } as const;
      for (const table of [
        'candidate',
        'notification',
        'invitation',
        'membershipRequest',
        'clientConsent',
      ] as const)
        expect(await idsSeen(caller, table), table).toEqual(
          own[table] === undefined ? [] : [own[table]],
        );
    },
  );

  test.each(SIGNED_IN)(
    '%s is given the aid of their own company, and of another one once that agrees',
    async (caller) => {
      const { organisations, things } = world;
      const isSide = COMPANY.includes(caller) || caller === 'otherOwner';
      const links = await as(caller, (trx) =>
        trx.selectFrom('organisationLink').selectAll().execute(),
      );
      expect(links).toHaveLength(isSide ? 1 : 0);
      const own = COMPANY.includes(caller) ? [things.award] : [];
      expect(await idsSeen(caller, 'aidAward')).toEqual(own);
      const agreedAt = new Date('2026-11-23T09:00:00Z');
      const link = db.updateTable('organisationLink').where('linkedId', '=', organisations.company);
      await link.set({ agreedAt }).execute();
      expect(await idsSeen(caller, 'aidAward')).toEqual(isSide ? [things.award] : []);
      await link.set({ agreedAt: null }).execute();
    },
  );

  test('a company that reads another one’s aid changes nothing of it', async () => {
    const link = db.updateTable('organisationLink');
    await link.set({ agreedAt: new Date('2026-11-23T09:00:00Z') }).execute();
    const [changed] = await as('otherOwner', (trx) =>
      trx.updateTable('aidAward').set({ giver: 'Ingen' }).execute(),
    );
    expect(changed?.numUpdatedRows).toBe(0n);
    await link.set({ agreedAt: null }).execute();
  });

  describe('once the seeker has shut out the operator whose adviser acts for the company', () => {
    beforeAll(() => setShutOut(true));
    afterAll(() => setShutOut(false));

    test('the adviser is given nothing of the seeker, and the others as before', async () => {
      const { people, things } = world;
      expect(await idsSeen('adviserForClient', 'introduction')).toEqual([things.asked]);
      for (const table of OF_AN_INTRODUCTION)
        expect(await idsSeen('adviserForClient', table), table).toEqual([]);
      expect(await idsSeen('adviserForClient', 'person')).toEqual(
        [people.adviser, people.owner, people.member, people.accountant, people.nobody].sort(),
      );
    });

    test.each(['owner', 'member', 'accountant'] as const)(
      '%s of the company itself is given all of it',
      async (caller) => {
        const { people, things } = world;
        expect(await idsSeen(caller, 'introduction')).toEqual(
          [things.applied, things.met, things.asked].sort(),
        );
        for (const table of OF_AN_INTRODUCTION)
          expect(await idsSeen(caller, table), table).toHaveLength(1);
        expect(await idsSeen(caller, 'person')).toContain(people.seeker);
      },
    );

    test('the adviser cannot write into what they are not given', async () => {
      const { numUpdatedRows } = await as('adviserForClient', (trx) =>
        trx
          .updateTable('introduction')
          .set({ why: 'Hei' })
          .where('id', '=', world.things.met)
          .executeTakeFirstOrThrow(),
      );
      expect(numUpdatedRows).toBe(0n);
    });

    test('the adviser is given no list of who has shut out whom', async () => {
      const blocks = await as('adviserForClient', (trx) =>
        trx.selectFrom('candidateBlock').selectAll().execute(),
      );
      expect(blocks).toEqual([]);
    });
  });

  test('nobody can write a row into what is another’s, nor take over one', async () => {
    await expect(
      as('otherOwner', (trx) =>
        trx
          .insertInto('introductionMessage')
          .values({
            introductionId: world.things.met,
            side: 'receiver',
            text: 'Hei',
            createdAt: '2026-11-23T09:00:00Z',
          })
          .execute(),
      ),
    ).rejects.toThrow(/row-level security/);
    const taken = await as('otherOwner', (trx) =>
      trx
        .updateTable('introduction')
        .set({ receiverOrganisationId: world.organisations.otherCompany })
        .where('id', '=', world.things.met)
        .executeTakeFirst(),
    );
    expect(taken).toMatchObject({ numUpdatedRows: 0n });
    await expect(
      as('owner', (trx) =>
        trx
          .insertInto('auditEntry')
          .values({ personId: world.people.member, action: 'need.closed' })
          .execute(),
      ),
    ).rejects.toThrow(/row-level security/);
  });
});

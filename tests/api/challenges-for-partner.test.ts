import { createSearchMemory } from '@koble/catalogue';
import { findChallengesFor, replayMatch } from '@koble/matching';
import { openSearchEngine } from '@koble/search';
import { beforeAll, describe, expect, test } from 'vitest';
import { addActor, addPilotOffer } from '../support/introduction-examples';
import { useKoble } from './support/koble';
import { aNeedInput } from './support/need-examples';

const PARTNER = 'partner@koble.example';
const COMPANY = 'bedrift@koble.example';

describe('the challenges that a partner’s offers answer', () => {
  const koble = useKoble();
  let lab: Parameters<typeof findChallengesFor>[1];
  let open: string;
  let chosen: string;

  beforeAll(async () => {
    const { db } = koble.database;
    const member = await db
      .selectFrom('membership')
      .innerJoin('person', 'person.id', 'membership.personId')
      .innerJoin('organisation', 'organisation.id', 'membership.organisationId')
      .select(['personId', 'organisationId', 'role'])
      .where('email', '=', PARTNER)
      .where('organisation.kind', '=', 'partner')
      .executeTakeFirstOrThrow();
    lab = { kind: 'partner', ...member };
    await addPilotOffer(db, lab.organisationId);
    open = await publish();
    chosen = await publish();
    const partners = [lab.organisationId];
    const company = await koble.client(COMPANY);
    await company.needs.share.mutate({ id: chosen, audience: 'chosen', partners });
    await koble.sync.drain();
  });

  const publish = async () =>
    (await (await koble.client(COMPANY)).needs.publish.mutate(aNeedInput().need)).id;
  const found = async (
    ask = async () => (await koble.client(PARTNER)).matching.challengesForUs.mutate(),
  ) => {
    const answer = await ask();
    if (answer.kind !== 'ranked') throw new Error('the partner has an offer');
    return { ...answer, ids: answer.challenges.map(({ challengeId }) => challengeId) };
  };
  /** Asked while nobody answers at the engine's address. */
  const withoutEngine = (actor: typeof lab) => {
    const { db } = koble.database;
    const engine = openSearchEngine({ url: 'http://127.0.0.1:9', key: 'key' });
    const services = { db, engine, ...createSearchMemory(db), clock: koble.clock };
    return findChallengesFor(services, actor);
  };

  test('are those for everybody and those shared with it, and never what was shared with another', async () => {
    const mine = await found();
    expect(mine.degraded).toBe(false);
    expect(mine.ids).toEqual(expect.arrayContaining([open, chosen]));
    expect(mine.challenges.find(({ challengeId }) => challengeId === chosen)).toMatchObject({
      challenge: { shared: true },
    });
    const otherLab = await addActor(koble.database.db, 'partner');
    await addPilotOffer(koble.database.db, otherLab.organisationId);
    const theirs = await found(() => withoutEngine(otherLab));
    expect(theirs.ids).toContain(open);
    expect(theirs.ids).not.toContain(chosen);
  });

  test('are logged without what a company keeps to itself, and are the same made again', async () => {
    const { db } = koble.database;
    const { logId } = await found();
    expect(await replayMatch({ db }, logId)).toMatchObject({ same: true });
    const { inputs } = await db
      .selectFrom('matchLog')
      .select('inputs')
      .where('id', '=', logId)
      .executeTakeFirstOrThrow();
    expect(JSON.stringify(inputs)).toContain(open);
    expect(JSON.stringify(inputs)).not.toMatch(/ownHours|"goal"/);
  });

  test('are found by PostgreSQL while the engine is down, which is said', async () => {
    const down = await found(() => withoutEngine(lab));
    expect(down.degraded).toBe(true);
    expect(down.ids).toEqual((await found()).ids);
  });

  test('are none that has closed, though the engine may still have it', async () => {
    const id = await publish();
    await koble.sync.drain();
    expect((await found()).ids).toContain(id);
    await (await koble.client(COMPANY)).needs.close.mutate({ id });
    expect((await found()).ids).not.toContain(id);
  });

  test('are none for a partner that has nothing published', async () => {
    const newLab = await addActor(koble.database.db, 'partner');
    await addPilotOffer(koble.database.db, newLab.organisationId, { state: 'paused' });
    expect(await withoutEngine(newLab)).toEqual({ kind: 'no_offers' });
  });
});

import { createSearchMemory } from '@koble/catalogue';
import { findRolesForMe, replayMatch } from '@koble/matching';
import { openSearchEngine } from '@koble/search';
import { beforeAll, describe, expect, test } from 'vitest';
import { aProfile } from '../support/candidate-examples';
import { useKoble } from './support/koble';
import { aNeedInput } from './support/need-examples';

const SEEKER = 'jobbsoker@koble.example';
const COMPANY = 'bedrift@koble.example';
const ADVISER = 'radgiver@koble.example';

describe('how people and roles fit, both ways, over HTTP', () => {
  const koble = useKoble();
  let seekerId: string;
  let candidateId: string;
  let needId: string;
  let demoBands: string[];

  beforeAll(async () => {
    const { db } = koble.database;
    const own = await db
      .selectFrom('candidate')
      .innerJoin('person', 'person.id', 'candidate.personId')
      .select(['candidate.id', 'person.id as personId'])
      .where('person.email', '=', SEEKER)
      .executeTakeFirstOrThrow();
    candidateId = own.id;
    seekerId = own.personId;
    // Of the demo as it is loaded.
    demoBands = (await rolesForMe()).roles.map(({ match }) => match.band);
    await (await koble.client(SEEKER)).candidates.save.mutate(aProfile());
    const company = await koble.client(COMPANY);
    ({ id: needId } = await company.needs.publish.mutate(aNeedInput().need));
    await koble.sync.drain();
  });
  const rolesForMe = async () => (await koble.client(SEEKER)).matching.rolesForMe.mutate();
  const peopleFor = async () => (await koble.client(COMPANY)).matching.peopleFor.mutate({ needId });
  const employer = async () => {
    const { db } = koble.database;
    const { organisationId } = await db
      .selectFrom('need')
      .select('organisationId')
      .where('id', '=', needId)
      .executeTakeFirstOrThrow();
    return organisationId;
  };

  test('the demo’s own job seeker fits some of its roles', () => {
    expect(demoBands.filter((band) => band === 'strong' || band === 'good').length).toBeGreaterThan(
      1,
    );
  });

  test('a candidate gets open roles ranked, the poorest last and not left out', async () => {
    const { roles, degraded } = await rolesForMe();
    expect(degraded).toBe(false);
    expect(roles.length).toBeGreaterThan(10);
    const weighed = roles.map(({ match, exposureFactor }) => match.score * exposureFactor);
    expect(weighed).toEqual([...weighed].sort((a, b) => b - a));
    expect(roles.at(-1)?.match.band).toBe('weak');
    expect(roles.every(({ role }) => role.budgetOre === null)).toBe(true);
  });

  test('the same pair has the same score on the list, on the role’s page and for its company', async () => {
    const seeker = await koble.client(SEEKER);
    const fit = await seeker.matching.fit.mutate({ needId });
    const scores = [
      (await rolesForMe()).roles.find(({ roleId }) => roleId === needId)?.match.score,
      fit.kind === 'match' ? fit.role.match.score : undefined,
      (await peopleFor()).people.find(({ match }) => match.id === candidateId)?.match.score,
    ];
    expect(scores[0]).toBeTypeOf('number');
    expect(new Set(scores).size).toBe(1);
  });

  test('what was shown to either is logged without what the company keeps to itself, and is the same made again', async () => {
    const { db } = koble.database;
    const [roles, people] = [await rolesForMe(), await peopleFor()];
    for (const { logId } of [roles, people])
      expect(await replayMatch({ db }, logId)).toMatchObject({ same: true });
    const { inputs } = await db
      .selectFrom('matchLog')
      .select('inputs')
      .where('id', '=', roles.logId)
      .executeTakeFirstOrThrow();
    expect(JSON.stringify(inputs)).not.toMatch(/budgetOre|ownHours|"goal"/);
  });

  test('a visitor and somebody without a profile are told to make one; a company sees that the role is its own', async () => {
    const fitOf = async (email?: string) =>
      (await (await koble.client(email)).matching.fit.mutate({ needId })).kind;
    expect(await fitOf()).toBe('no_profile');
    expect(await fitOf(COMPANY)).toBe('own_role');
    expect(await fitOf(ADVISER)).toBe('nothing');
  });

  test('while the engine is down a candidate is answered all the same', async () => {
    const engine = openSearchEngine({ url: 'http://127.0.0.1:9', key: 'key' });
    const services = {
      ...koble.database,
      clock: koble.clock,
      ...createSearchMemory(koble.database.db),
      engine,
    };
    const seeker = { kind: 'candidate', personId: seekerId } as const;
    const { roles, degraded } = await findRolesForMe(services, seeker);
    expect(degraded).toBe(true);
    expect(roles[0]?.match.band).toMatch(/strong|good/);
    expect(roles.length).toBeGreaterThan(10);
  });

  test('a paused profile is matched with nothing', async () => {
    const { db } = koble.database;
    const set = (state: 'active' | 'paused') =>
      db.updateTable('candidate').set({ state }).where('id', '=', candidateId).execute();
    await set('paused');
    try {
      await expect(rolesForMe()).rejects.toMatchObject({
        data: { koble: { code: 'candidates.no_profile' } },
      });
      expect((await peopleFor()).people.map(({ match }) => match.id)).not.toContain(candidateId);
    } finally {
      await set('active');
    }
  });

  test('who has shut a company out is on none of its lists, and none of its roles on theirs', async () => {
    const { db } = koble.database;
    const organisationId = await employer();
    await db.insertInto('candidateBlock').values({ candidateId, organisationId }).execute();
    try {
      const seeker = await koble.client(SEEKER);
      expect(await seeker.matching.fit.mutate({ needId })).toEqual({ kind: 'shut_out' });
      const { roles } = await rolesForMe();
      expect(roles.map(({ role }) => role.organisation.id)).not.toContain(organisationId);
      const company = await koble.client(COMPANY);
      const bundles = await company.matching.bundles.mutate(aNeedInput());
      for (const answer of [await peopleFor(), bundles])
        expect(JSON.stringify(answer)).not.toContain(candidateId);
    } finally {
      await db.deleteFrom('candidateBlock').where('candidateId', '=', candidateId).execute();
    }
  });

  test('an objection goes to an adviser with the explanation, and its answer back by mail', async () => {
    const seeker = await koble.client(SEEKER);
    const { logId } = await rolesForMe();
    const about = { logId, kind: 'role', id: needId } as const;
    const reason = 'Jeg har sveist i ti år, og det står ikke noe om det.';
    const { id } = await seeker.matching.object.mutate({ about, reason });
    const adviser = await koble.client(ADVISER);
    const [open] = await adviser.matching.objections.query();
    expect(open).toMatchObject({ id, reason, title: aNeedInput().need.title, organisation: null });
    expect(open?.match?.criteria.length).toBeGreaterThan(3);
    expect(JSON.stringify(open)).not.toContain(seekerId);
    const answer = 'Vi ser at du har rett. Legg det inn i profilen din, så teller det.';
    await adviser.matching.answerObjection.mutate({ id, answer });
    expect(await seeker.matching.myObjections.query()).toMatchObject([{ id, answer }]);
    const written = await koble.mails();
    expect(written.filter(({ text }) => text.includes('/innvendinger'))).toHaveLength(1);
  });
});

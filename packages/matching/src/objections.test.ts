import type { OrganisationActor, PersonActor } from '@koble/accounts/schema';
import { fixedClock } from '@koble/kernel';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  actsOf,
  addMember,
  addOrganisation,
  addPerson,
  eventsAbout,
} from '../../../tests/support/account-examples';
import { aProfile } from '../../../tests/support/candidate-examples';
import { aCandidate } from '../../../tests/support/matching-examples';
import { aNeed } from '../../../tests/support/need-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { saveCandidate } from '@koble/candidates';
import { answerObjection } from './answer-objection';
import { listObjections } from './list-objections';
import { listOwnObjections } from './list-own-objections';
import { answerOf } from './logged-inputs';
import { insertMatchLog } from './match-log-queries';
import { objectToMatch } from './object-to-match';
import { scoredRole } from './role';
import { RULE_VERSION } from './weights';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-27T10:00:00Z');
const deps = { db, clock };
const REASON = 'Jeg har fagbrev som sveiser, men det vises ikke.';
const ANSWER = 'Vi har sett på det. Legg til sveising i profilen din.';
const ROLE = '00000000-0000-4000-8000-0000000000aa';

let seeker: PersonActor;
let adviser: OrganisationActor<'operator'>;
let logId: string;

beforeEach(async () => {
  await db.deleteFrom('matchObjection').execute();
  seeker = { kind: 'candidate', personId: await addPerson(db) };
  adviser = await anAdviser();
  logId = await showRole(seeker);
});

async function anAdviser(role: 'adviser' | 'accountant' = 'adviser') {
  const organisationId = await addOrganisation(db, { kind: 'operator' });
  const member = await addMember(db, { organisationId, role });
  return { ...member, kind: 'operator' } as const;
}

function showRole(actor: PersonActor, ruleVersion = RULE_VERSION): Promise<string> {
  const inputs = {
    kind: 'roles',
    candidate: aCandidate({ skills: ['robotics'] }),
    roles: [scoredRole({ id: ROLE, ...aNeed() }, 0)],
    today: '2026-11-27',
  } as const;
  const answer = answerOf(inputs);
  return insertMatchLog(db, { ruleVersion, actor, needId: null, inputs, answer });
}

const about = () => ({ logId, kind: 'role', id: ROLE }) as const;
const object = () => objectToMatch(deps, seeker, { about: about(), reason: REASON });

describe('an objection', () => {
  test('reaches an adviser with what was shown and without a name, is answered once, and both are written down', async () => {
    const { id } = await object();
    const [open] = await listObjections(deps, adviser);
    expect(open).toMatchObject({ id, reason: REASON, state: 'open', organisation: null });
    expect(open?.match?.criteria.find(({ key }) => key === 'skills_must')?.status).toBe('missing');
    expect(JSON.stringify(open)).not.toContain(seeker.personId);

    await answerObjection(deps, adviser, { id, answer: ANSWER });
    await expect(answerObjection(deps, adviser, { id, answer: ANSWER })).rejects.toMatchObject({
      code: 'matching.answered_already',
    });
    expect(await listOwnObjections(deps, seeker)).toMatchObject([
      { id, state: 'answered', answer: ANSWER, kind: 'role', aboutId: ROLE },
    ]);
    expect(await actsOf(db, seeker.personId)).toEqual(['objection.made']);
    expect(await actsOf(db, adviser.personId)).toEqual(['objection.answered']);
    expect(await eventsAbout(db, id)).toEqual([{ kind: 'objection.answered', objectionId: id }]);
  });

  test('is made once of one explanation', async () => {
    await object();
    await expect(object()).rejects.toMatchObject({ code: 'matching.objected_already' });
  });

  test('is only of what was shown to oneself, as whom one acts', async () => {
    const other: PersonActor = { kind: 'candidate', personId: await addPerson(db) };
    const company = await addMember(db, { personId: seeker.personId });
    for (const actor of [other, company])
      await expect(
        objectToMatch(deps, actor, { about: about(), reason: REASON }),
      ).rejects.toMatchObject({ code: 'matching.no_such_answer' });
    const notShown = { ...about(), id: seeker.personId };
    await expect(
      objectToMatch(deps, seeker, { about: notShown, reason: REASON }),
    ).rejects.toMatchObject({ code: 'matching.no_such_answer' });
  });

  test('of rules that have changed since is shown without what they gave', async () => {
    logId = await showRole(seeker, '2025-01-01');
    await object();
    expect(await listObjections(deps, adviser)).toMatchObject([
      { ruleVersion: '2025-01-01', match: null },
    ]);
  });
});

describe('who answers an objection', () => {
  test('is no operator that the candidate has shut out', async () => {
    const { id: candidateId } = await saveCandidate(deps, seeker, aProfile());
    await db
      .insertInto('candidateBlock')
      .values({ candidateId, organisationId: adviser.organisationId })
      .execute();
    const { id } = await object();
    expect(await listObjections(deps, adviser)).toEqual([]);
    await expect(answerObjection(deps, adviser, { id, answer: ANSWER })).rejects.toMatchObject({
      code: 'matching.no_such_objection',
    });
    expect(await listObjections(deps, await anAdviser())).toHaveLength(1);
  });

  test('is nobody who made it, and no accountant', async () => {
    const { id } = await object();
    const operator = { organisationId: adviser.organisationId, role: 'adviser' } as const;
    await addMember(db, { ...operator, personId: seeker.personId });
    const self = { ...operator, kind: 'operator', personId: seeker.personId } as const;
    expect(await listObjections(deps, self)).toEqual([]);
    await expect(answerObjection(deps, self, { id, answer: ANSWER })).rejects.toMatchObject({
      code: 'matching.no_such_objection',
    });
    await expect(
      answerObjection(deps, await anAdviser('accountant'), { id, answer: ANSWER }),
    ).rejects.toMatchObject({ code: 'matching.not_an_adviser' });
  });
});

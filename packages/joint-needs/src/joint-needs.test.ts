import { walled } from '@koble/db';
import type { OrganisationActor } from '@koble/accounts/schema';
import { publishNeed } from '@koble/needs';
import { fixedClock } from '@koble/kernel';
import { beforeAll, describe, expect, test } from 'vitest';
import { addOrganisation, eventsAbout } from '../../../tests/support/account-examples';
import { aNeed } from '../../../tests/support/need-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { agreeTerms } from './agree-terms';
import { answerJoint } from './answer-joint';
import { findCompanions } from './find-companions';
import { getJoint, listJoints } from './get-joint';
import { leaveJoint } from './leave-joint';
import { openToJoin } from './open-to-join';
import { proposeTerms } from './propose-terms';
import { JointTerms } from './schema';
import { startJoint } from './start-joint';
import { withdrawInvitation } from './withdraw-invitation';

const { db } = await testDatabase();
const deps = { db, clock: fixedClock('2026-11-28T10:00:00Z') };
const PERSON = '00000000-0000-4000-8000-000000000001';
const GARDEN = await addOrganisation(db, { kind: 'operator' });

interface Company {
  actor: OrganisationActor<'company'>;
  needId: string;
}
async function company(name: string, open = true): Promise<Company> {
  const organisationId = await addOrganisation(db, { kind: 'company', name });
  const actor = { kind: 'company', personId: PERSON, role: 'owner', organisationId } as const;
  const { id: needId } = await publishNeed(deps, actor, aNeed({ title: `Sveis hos ${name}` }));
  if (open) await openToJoin(deps, actor, { needId, open });
  return { actor, needId };
}
/** An adviser of a garden who acts for this company. */
const advising = ({ actor }: Company) =>
  ({ ...actor, role: 'adviser', operatorId: GARDEN }) as const;

let one: Company;
let two: Company;
let three: Company;
let hidden: Company;

beforeAll(async () => {
  one = await company('Ein AS');
  two = await company('To AS');
  three = await company('Tre AS');
  hidden = await company('Skjult AS', false);
});

const start = async () =>
  (
    await startJoint(deps, one.actor, {
      needId: one.needId,
      others: [two.needId, three.needId],
      title: 'Felles sveiserobot',
    })
  ).id;
const at = async (who: Company, id: string) => ({
  id,
  version: (await getJoint(deps, who.actor, id)).version,
});
const join = async (who: Company, id: string) =>
  answerJoint(deps, who.actor, { ...(await at(who, id)), answer: 'join' });
const terms = async (id: string, percents: readonly [number, number, number]) => ({
  ...(await at(one, id)),
  title: 'Felles sveiserobot',
  plan: 'Vi tester på samme celle, en uke hver.',
  costOre: 10_000_001,
  callId: null,
  shares: [one, two, three].map(({ actor }, n) => ({
    organisationId: actor.organisationId,
    percent: percents[n] ?? 0,
  })),
});

describe('companions', () => {
  test('are only those that have said that they may be found, and only for whoever has said so', async () => {
    const found = await findCompanions(deps, one.actor, one.needId);
    expect(found.companions.map((companion) => companion.company).sort()).toEqual([
      'To AS',
      'Tre AS',
    ]);
    expect(found.companions[0]?.resemblance[0]).toEqual({
      kind: 'skills',
      ids: ['welding', 'robotics'],
    });
    expect(await findCompanions(deps, hidden.actor, hidden.needId)).toMatchObject({
      open: false,
      companions: [],
    });
  });

  test('are gone when one takes it back, on both sides', async () => {
    const shy = await company('Sjenert AS');
    await openToJoin(deps, shy.actor, { needId: shy.needId, open: false });
    const seen = (await findCompanions(deps, one.actor, one.needId)).companions;
    expect(seen.map(({ needId }) => needId)).not.toContain(shy.needId);
    expect((await findCompanions(deps, shy.actor, shy.needId)).companions).toEqual([]);
  });

  test('find a client by its own yes alone, which its adviser takes back', async () => {
    const advised = await company('Rådgitt AS', false);
    const say = (open: boolean) =>
      openToJoin(deps, advising(advised), { needId: advised.needId, open });
    await expect(say(true)).rejects.toMatchObject({ code: 'joint_needs.not_yours' });
    await openToJoin(deps, advised.actor, { needId: advised.needId, open: true });
    await say(false);
    expect((await findCompanions(deps, advised.actor, advised.needId)).open).toBe(false);
  });

  test('are asked of one’s own challenges alone, and by nobody who may not write', async () => {
    await expect(findCompanions(deps, two.actor, one.needId)).rejects.toMatchObject({
      code: 'joint_needs.not_found',
    });
    const accountant = { ...one.actor, role: 'accountant' } as const;
    await expect(
      openToJoin(deps, accountant, { needId: one.needId, open: false }),
    ).rejects.toMatchObject({ code: 'joint_needs.not_yours' });
  });

  test('that may not be found cannot be asked either, nor by whoever may not be found', async () => {
    const ask = (who: Company, others: string[]) =>
      startJoint(deps, who.actor, { needId: who.needId, others, title: 'Felles' });
    const refused = { code: 'joint_needs.not_open', field: 'others' };
    await expect(ask(one, [two.needId, hidden.needId])).rejects.toMatchObject(refused);
    await expect(ask(hidden, [two.needId])).rejects.toMatchObject(refused);
    await expect(ask(one, [one.needId])).rejects.toMatchObject(refused);
  });
});

describe('a joint need', () => {
  test('is agreed when all have joined and said yes to the same terms, each with its own part of the cost', async () => {
    const id = await start();
    expect(await listJoints(deps, two.actor)).toContainEqual(
      expect.objectContaining({ id, own: 'invited', standing: 'forming' }),
    );
    await join(two, id);
    await join(three, id);
    await proposeTerms(deps, one.actor, await terms(id, [50, 25, 25]));
    await agreeTerms(deps, two.actor, await at(two, id));
    expect((await getJoint(deps, one.actor, id)).standing).toBe('forming');
    await agreeTerms(deps, three.actor, await at(three, id));
    const joint = await getJoint(deps, three.actor, id);
    expect(joint).toMatchObject({ standing: 'agreed', ownId: three.actor.organisationId });
    const parts = joint.members.map(({ shareOre }) => shareOre);
    expect(parts).toEqual([5_000_001, 2_500_000, 2_500_000]);
    expect((await eventsAbout(db, id)).map(({ kind }) => kind)).toEqual([
      'joint.invited',
      'joint.joined',
      'joint.joined',
      'joint.terms',
      'joint.agreed',
      'joint.agreed',
    ]);
  });

  test('is entered and agreed to by no adviser for a client, who answers no and proposes terms that bind nobody', async () => {
    const id = await start();
    const notYours = { code: 'joint_needs.not_yours', kind: 'forbidden' };
    const answer = async (word: 'join' | 'decline') =>
      answerJoint(deps, advising(two), { ...(await at(two, id)), answer: word });
    await expect(answer('join')).rejects.toMatchObject(notYours);
    await join(two, id);
    await answerJoint(deps, advising(three), { ...(await at(three, id)), answer: 'decline' });
    const { shares, ...rest } = await terms(id, [60, 40, 0]);
    await proposeTerms(deps, advising(one), { ...rest, shares: shares.slice(0, 2) });
    const read = await at(one, id);
    await expect(agreeTerms(deps, advising(one), read)).rejects.toMatchObject(notYours);
    await agreeTerms(deps, two.actor, read);
    expect((await getJoint(deps, one.actor, id)).standing).toBe('forming');
    await agreeTerms(deps, one.actor, read);
    expect((await getJoint(deps, one.actor, id)).standing).toBe('agreed');
  });

  test('has to be agreed anew when one leaves, and who left sees it no more', async () => {
    const id = await start();
    await join(two, id);
    await join(three, id);
    await proposeTerms(deps, one.actor, await terms(id, [50, 25, 25]));
    for (const who of [two, three]) await agreeTerms(deps, who.actor, await at(who, id));
    await leaveJoint(deps, three.actor, await at(three, id));
    expect((await getJoint(deps, one.actor, id)).standing).toBe('forming');
    await expect(getJoint(deps, three.actor, id)).rejects.toMatchObject({
      code: 'joint_needs.not_found',
    });
    await leaveJoint(deps, two.actor, await at(two, id));
    expect((await getJoint(deps, one.actor, id)).standing).toBe('ended');
  });

  test('is agreed without a company that never answers, once the question to it is taken back', async () => {
    const id = await start();
    await join(two, id);
    await proposeTerms(deps, one.actor, await terms(id, [50, 25, 25]));
    await agreeTerms(deps, two.actor, await at(two, id));
    expect((await getJoint(deps, one.actor, id)).standing).toBe('forming');
    const silent = async (who: Company) => ({
      ...(await at(who, id)),
      organisationId: three.actor.organisationId,
    });
    const wrongState = { code: 'joint_needs.wrong_state' };
    await expect(withdrawInvitation(deps, three.actor, await silent(three))).rejects.toMatchObject(
      wrongState,
    );
    await withdrawInvitation(deps, two.actor, await silent(two));
    await expect(withdrawInvitation(deps, one.actor, await silent(one))).rejects.toMatchObject(
      wrongState,
    );
    await expect(getJoint(deps, three.actor, id)).rejects.toMatchObject({
      code: 'joint_needs.not_found',
    });
    expect((await getJoint(deps, one.actor, id)).members.map(({ agreed }) => agreed)).toEqual([
      false,
      false,
      false,
    ]);
    const { shares, ...rest } = await terms(id, [60, 40, 0]);
    await proposeTerms(deps, one.actor, { ...rest, shares: shares.slice(0, 2) });
    await agreeTerms(deps, two.actor, await at(two, id));
    expect((await getJoint(deps, one.actor, id)).standing).toBe('agreed');
    expect(
      (await eventsAbout(db, id)).find(({ kind }) => kind === 'joint.withdrawn'),
    ).toMatchObject({
      by: two.actor.organisationId,
      asked: three.actor.organisationId,
    });
  });

  test('tells the second of two who change it at once, and keeps what the first has written', async () => {
    const id = await start();
    await join(two, id);
    const read = await at(one, id);
    await proposeTerms(deps, one.actor, await terms(id, [50, 25, 25]));
    await expect(
      proposeTerms(deps, two.actor, { ...(await terms(id, [10, 80, 10])), ...read }),
    ).rejects.toMatchObject({ code: 'joint_needs.changed_meanwhile' });
    expect((await getJoint(deps, two.actor, id)).members.map((m) => m.sharePercent)).toEqual([
      50, 25, 25,
    ]);
  });

  test('is refused with shares that are not the whole, or not of those who are in it', async () => {
    const id = await start();
    const good = await terms(id, [50, 25, 25]);
    expect(JointTerms.safeParse(await terms(id, [50, 25, 26])).error?.issues[0]).toMatchObject({
      path: ['shares'],
      message: 'joint_needs.shares_not_100',
    });
    const without = { ...good, shares: good.shares.slice(0, 2) };
    for (const shares of [without.shares, [...without.shares, ...without.shares.slice(0, 1)]])
      await expect(proposeTerms(deps, one.actor, { ...good, shares })).rejects.toMatchObject({
        code: 'joint_needs.shares_of_others',
        field: 'shares',
      });
    await expect(proposeTerms(deps, one.actor, { ...good, callId: PERSON })).rejects.toMatchObject({
      code: 'joint_needs.unknown_call',
      field: 'callId',
    });
  });

  test('is seen by nobody who is not in it, in the database either', async () => {
    const id = await start();
    await expect(getJoint(deps, hidden.actor, id)).rejects.toMatchObject({
      code: 'joint_needs.not_found',
    });
    const rows = (organisationId: string) =>
      walled(db, { personId: PERSON, organisationId }, async (trx) => [
        ...(await trx.selectFrom('jointNeed').select('id').where('id', '=', id).execute()),
        ...(await trx
          .selectFrom('jointMember')
          .select('jointId')
          .where('jointId', '=', id)
          .execute()),
      ]);
    expect(await rows(hidden.actor.organisationId)).toEqual([]);
    expect(await rows(two.actor.organisationId)).toHaveLength(4);
    await answerJoint(deps, two.actor, { ...(await at(two, id)), answer: 'decline' });
    await expect(getJoint(deps, two.actor, id)).rejects.toMatchObject({
      code: 'joint_needs.not_found',
    });
    await expect(
      walled(db, { personId: PERSON, organisationId: hidden.actor.organisationId }, (trx) =>
        trx
          .insertInto('jointMember')
          .values({
            jointId: id,
            organisationId: hidden.actor.organisationId,
            needId: hidden.needId,
            state: 'joined',
            changedAt: new Date(),
          })
          .execute(),
      ),
    ).rejects.toThrow('row-level security');
  });
});

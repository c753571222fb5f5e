import type { OrganisationActor } from '@koble/accounts/schema';
import { fixedClock } from '@koble/kernel';
import { beforeAll, describe, expect, test } from 'vitest';
import { addOrganisation, eventsAbout } from '../../../tests/support/account-examples';
import { aBrief, aNeed } from '../../../tests/support/need-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { ChallengeShare } from './challenge-brief';
import { closeNeed } from './close-need';
import { getOwnChallenge } from './get-own-challenge';
import { listSharedChallenges } from './list-shared-challenges';
import { needDocuments } from './need-document';
import { getPublicNeed } from './public-need';
import { publishNeed } from './publish-need';
import { saveBrief } from './save-brief';
import { shareChallenge } from './share-challenge';

const { db } = await testDatabase();
const deps = { db, clock: fixedClock('2026-11-23T10:00:00Z') };
const visitor = { kind: 'visitor' } as const;
let owner: OrganisationActor<'company'>;
let stranger: OrganisationActor<'company'>;
let lab: OrganisationActor<'partner'>;
let otherLab: OrganisationActor<'partner'>;
let gardenId: string;

beforeAll(async () => {
  const add = async (kind: 'company' | 'partner' | 'operator', name: string) =>
    addOrganisation(db, { kind, name });
  const base = { personId: 'p', role: 'owner' } as const;
  owner = { ...base, kind: 'company', organisationId: await add('company', 'Oppdiktet Sveis AS') };
  stranger = { ...base, kind: 'company', organisationId: await add('company', 'Andre AS') };
  lab = { ...base, kind: 'partner', organisationId: await add('partner', 'Demolab') };
  otherLab = { ...base, kind: 'partner', organisationId: await add('partner', 'Annet demolab') };
  gardenId = await add('operator', 'Demohagen');
});

const challenge = async () => (await publishNeed(deps, owner, aNeed())).id;
const readBy = (actor: Parameters<typeof getPublicNeed>[1], id: string) =>
  getPublicNeed(deps, actor, { kind: 'challenge', id });
const notFound = { code: 'needs.not_found', kind: 'not_found' };

describe('a brief', () => {
  test('is read with the challenge, and not with the role; empty it is none', async () => {
    const id = await challenge();
    expect((await readBy(visitor, id)).brief).toBeNull();
    expect(await saveBrief(deps, owner, { id, version: 0, brief: aBrief() })).toEqual({
      version: 1,
    });
    expect((await readBy(visitor, id)).brief).toEqual(aBrief());
    expect((await getPublicNeed(deps, visitor, { kind: 'role', id })).brief).toBeNull();
    const empty = aBrief({ hurts: '', tried: '', success: '', atHand: '', time: '' });
    await saveBrief(deps, owner, { id, version: 1, brief: empty });
    expect((await readBy(visitor, id)).brief).toBeNull();
  });

  test('names the operator whose adviser wrote it, and keeps what it was before', async () => {
    const id = await challenge();
    await saveBrief(deps, owner, { id, version: 0, brief: aBrief({ tried: 'Ingenting' }) });
    const adviser = { ...owner, role: 'adviser', operatorId: gardenId } as const;
    await saveBrief(deps, adviser, { id, version: 1, brief: aBrief() });
    const { versions } = await getOwnChallenge(deps, owner, id);
    expect(versions.map(({ version, operator, tried }) => [version, operator, tried])).toEqual([
      [2, 'Demohagen', aBrief().tried],
      [1, null, 'Ingenting'],
    ]);
  });

  test('of two who save at once one is told, and what the other wrote stands', async () => {
    const id = await challenge();
    const texts = ['Først', 'Sist'];
    const saved = await Promise.allSettled(
      texts.map((hurts) => saveBrief(deps, owner, { id, version: 0, brief: aBrief({ hurts }) })),
    );
    expect(saved.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(saved.find((one) => one.status === 'rejected')).toMatchObject({
      reason: { code: 'needs.changed_meanwhile', kind: 'conflict' },
    });
    const kept = texts[saved.findIndex(({ status }) => status === 'fulfilled')];
    const { versions } = await getOwnChallenge(deps, owner, id);
    expect(versions.map(({ hurts }) => hurts)).toEqual([kept]);
  });

  test('is written by its company alone, not by its accountant, and not when the need is over', async () => {
    const id = await challenge();
    const save = { id, version: 0, brief: aBrief() };
    await expect(saveBrief(deps, stranger, save)).rejects.toMatchObject(notFound);
    await expect(getOwnChallenge(deps, stranger, id)).rejects.toMatchObject(notFound);
    const accountant = { ...owner, role: 'accountant' } as const;
    await expect(saveBrief(deps, accountant, save)).rejects.toMatchObject(notFound);
    await closeNeed(deps, owner, id);
    await expect(saveBrief(deps, owner, save)).rejects.toMatchObject({ code: 'needs.wrong_state' });
    const { id: role } = await publishNeed(deps, owner, aNeed({ wants: ['people'] }));
    await expect(saveBrief(deps, owner, { ...save, id: role })).rejects.toMatchObject(notFound);
  });
});

describe('a challenge for chosen partners', () => {
  const share = (id: string, partners: string[]) =>
    shareChallenge(deps, owner, { id, audience: 'chosen', partners });

  test('is read by them and its company alone; its role is still for all', async () => {
    const id = await challenge();
    await share(id, [lab.organisationId]);
    for (const actor of [visitor, stranger, otherLab])
      await expect(readBy(actor, id)).rejects.toMatchObject(notFound);
    for (const actor of [lab, owner]) expect((await readBy(actor, id)).shared).toBe(true);
    expect((await getPublicNeed(deps, visitor, { kind: 'role', id })).open).toBe(true);
    expect(await needDocuments(db, 'challenge', [id])).toEqual([]);
    expect(await needDocuments(db, 'role', [id])).toHaveLength(1);
    const listed = await db
      .selectFrom('openListing')
      .select('kind')
      .where('sourceId', '=', id)
      .execute();
    expect(listed).toEqual([{ kind: 'role' }]);
    const saved = await db
      .selectFrom('listingSubstance')
      .select('standing')
      .where('sourceId', '=', id)
      .where('kind', '=', 'challenge')
      .execute();
    expect(saved).toEqual([{ standing: 'hidden' }]);
  });

  test('keeps what data and equipment there are from who reads the role', async () => {
    const atHand = { dataAtHand: 'Logger fra ti serier', equipmentAtHand: 'En sveisecelle' };
    const { id } = await publishNeed(deps, owner, aNeed(atHand));
    const role = () => getPublicNeed(deps, visitor, { kind: 'role', id });
    expect(await role()).toMatchObject(atHand);
    await share(id, [lab.organisationId]);
    expect(await role()).toMatchObject({ dataAtHand: '', equipmentAtHand: '' });
    expect(await readBy(lab, id)).toMatchObject(atHand);
  });

  test('is listed for each of them, tells only who is new to it, and is taken from who was left out', async () => {
    const id = await challenge();
    await share(id, [lab.organisationId]);
    await share(id, [lab.organisationId, otherLab.organisationId]);
    const told = (await eventsAbout(db, id)).filter(({ kind }) => kind === 'need.shared');
    expect(told.map(({ partnerId }) => partnerId)).toEqual([
      lab.organisationId,
      otherLab.organisationId,
    ]);
    const shared = async (actor: OrganisationActor<'partner'>) =>
      (await listSharedChallenges(deps, actor)).filter((one) => one.id === id);
    expect(await shared(otherLab)).toMatchObject([{ company: 'Oppdiktet Sveis AS' }]);
    await share(id, [otherLab.organisationId]);
    expect(await shared(lab)).toEqual([]);
    await expect(readBy(lab, id)).rejects.toMatchObject(notFound);
  });

  test('is everybody’s again when its company says so', async () => {
    const id = await challenge();
    await share(id, [lab.organisationId]);
    await shareChallenge(deps, owner, { id, audience: 'all' });
    expect(await readBy(visitor, id)).toMatchObject({ shared: false });
    expect(await needDocuments(db, 'challenge', [id])).toHaveLength(1);
    expect((await listSharedChallenges(deps, lab)).filter((one) => one.id === id)).toEqual([]);
  });

  test('is shared by its company alone, with partners alone, and with at least one', async () => {
    const id = await challenge();
    await expect(
      shareChallenge(deps, stranger, { id, audience: 'chosen', partners: [lab.organisationId] }),
    ).rejects.toMatchObject(notFound);
    await expect(share(id, [lab.organisationId, stranger.organisationId])).rejects.toMatchObject({
      code: 'needs.unknown_partner',
      field: 'partners',
    });
    expect(await readBy(visitor, id)).toMatchObject({ shared: false });
    expect(ChallengeShare.safeParse({ id, audience: 'chosen', partners: [] }).success).toBe(false);
  });
});

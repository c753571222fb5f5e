import type { OrganisationActor } from '@koble/accounts/schema';
import { fixedClock } from '@koble/kernel';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  actsOf,
  addMember,
  addOrganisation,
  eventsAbout,
} from '../../../tests/support/account-examples';
import { aNeed } from '../../../tests/support/need-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { approveNeed } from './approve-need';
import { discardNeed } from './discard-need';
import { listWaitingNeeds } from './list-waiting-needs';
import { needDocuments } from './need-document';
import { getPublicNeed } from './public-need';
import { listOwnNeeds, publishNeed } from './publish-need';
import { resubmitNeed } from './resubmit-need';
import { sendBackNeed } from './send-back-need';

const { db } = await testDatabase();
// A Friday: the answer comes on Monday.
const clock = fixedClock('2026-11-27T10:00:00Z');
const deps = { db, clock };
const NOTE = 'Si hva jobben lønnes med, så får dere flere svar.';
let owner: OrganisationActor<'company'>;
let adviser: OrganisationActor<'operator'>;
let consentId: string;

beforeEach(async () => {
  const { personId, organisationId, role } = await addMember(db);
  owner = { kind: 'company', personId, organisationId, role };
  const operatorId = await addOrganisation(db, {
    kind: 'operator',
    name: 'Demohagen',
    reviewsNeeds: true,
  });
  const member = await addMember(db, { organisationId: operatorId, role: 'adviser' });
  adviser = { ...member, kind: 'operator' };
  const consent = { companyId: organisationId, operatorId, givenAt: clock.now() };
  const { id } = await db
    .insertInto('clientConsent')
    .values(consent)
    .returning('id')
    .executeTakeFirstOrThrow();
  consentId = id;
});

/** The need as it was posted at a moment, now where none is said. */
const read = (id: string, at = clock.now()) => ({ id, askedAt: at.toISOString() });
const endConsent = () =>
  db
    .updateTable('clientConsent')
    .set({ endedAt: clock.now() })
    .where('id', '=', consentId)
    .execute();
const reviewOf = async (id: string) =>
  (await listOwnNeeds(deps, owner)).find((need) => need.id === id);

describe('a need whose company lets an operator act for it that looks at needs first', () => {
  test('waits for an adviser until the next working day, and nobody else finds or reads it', async () => {
    const { id, review } = await publishNeed(deps, owner, aNeed());
    expect(review).toEqual({ operator: 'Demohagen', by: '2026-11-30' });
    expect(await reviewOf(id)).toMatchObject({
      state: 'review',
      publishedAt: null,
      review: { kind: 'waits', operator: 'Demohagen', by: '2026-11-30' },
    });
    expect(await needDocuments(db, 'role', [id])).toEqual([]);
    await expect(
      getPublicNeed(deps, { kind: 'visitor' }, { kind: 'role', id }),
    ).rejects.toMatchObject({ code: 'needs.not_found' });
    expect(await eventsAbout(db, id)).toEqual([
      { kind: 'need.review_asked', needId: id, onDate: '2026-11-30' },
    ]);
    const { ownHours: _notPublished, ...published } = aNeed();
    expect(await listWaitingNeeds(deps, adviser)).toMatchObject([
      { ...published, id, by: '2026-11-30' },
    ]);
  });

  test('is published by the adviser for 90 days from then, and its company told', async () => {
    const { id } = await publishNeed(deps, owner, aNeed());
    await approveNeed({ db, clock: fixedClock('2026-11-30T08:00:00Z') }, adviser, read(id));
    expect(await reviewOf(id)).toMatchObject({
      state: 'published',
      publishedAt: new Date('2026-11-30T08:00:00Z'),
      expiresAt: new Date('2027-02-28T08:00:00Z'),
      review: null,
    });
    expect(await listWaitingNeeds(deps, adviser)).toEqual([]);
    expect((await eventsAbout(db, id)).at(-1)).toMatchObject({ kind: 'need.approved' });
    expect(await actsOf(db, adviser.personId)).toEqual(['need.approved']);
  });

  test('is sent back with a note, put right and posted again', async () => {
    const { id } = await publishNeed(deps, owner, aNeed());
    await sendBackNeed(deps, adviser, { ...read(id), note: NOTE });
    expect(await reviewOf(id)).toMatchObject({
      state: 'draft',
      review: { kind: 'sent_back', operator: 'Demohagen', note: NOTE },
    });
    const title = 'Rettet (demo)';
    expect(await resubmitNeed(deps, owner, { id, need: aNeed({ title }) })).toMatchObject({
      id,
      review: { by: '2026-11-30' },
    });
    expect(await listWaitingNeeds(deps, adviser)).toMatchObject([{ id, title }]);
  });

  test('is decided about as the adviser has read it, not as its company has posted it since', async () => {
    const { id } = await publishNeed(deps, owner, aNeed());
    const later = fixedClock('2026-11-27T10:00:05Z');
    const title = 'Byttet ut i siste liten (demo)';
    await resubmitNeed({ db, clock: later }, owner, { id, need: aNeed({ title }) });
    for (const tried of [
      () => approveNeed(deps, adviser, read(id)),
      () => sendBackNeed(deps, adviser, { ...read(id), note: NOTE }),
    ])
      await expect(tried()).rejects.toMatchObject({
        code: 'needs.changed_meanwhile',
        kind: 'conflict',
      });
    expect(await reviewOf(id)).toMatchObject({ state: 'review', title });
    await approveNeed(deps, adviser, read(id, later.now()));
    expect(await reviewOf(id)).toMatchObject({ state: 'published', title });
  });

  test('is decided about once', async () => {
    const { id } = await publishNeed(deps, owner, aNeed());
    const outcomes = await Promise.allSettled([
      approveNeed(deps, adviser, read(id)),
      sendBackNeed(deps, adviser, { ...read(id), note: NOTE }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('is published at once where the adviser posts it for the company', async () => {
    const operatorId = adviser.organisationId;
    const acting = { ...owner, personId: adviser.personId, role: 'adviser', operatorId } as const;
    expect(await publishNeed(deps, acting, aNeed())).toMatchObject({ review: null });
  });

  test('can be taken away by its company as long as nobody has seen it, and not afterwards', async () => {
    const { id } = await publishNeed(deps, owner, aNeed());
    await discardNeed(deps, owner, id);
    expect(await reviewOf(id)).toBeUndefined();
    const other = await publishNeed(deps, owner, aNeed());
    await approveNeed(deps, adviser, read(other.id));
    for (const late of [
      discardNeed(deps, owner, other.id),
      resubmitNeed(deps, owner, { id: other.id, need: aNeed() }),
    ])
      await expect(late).rejects.toMatchObject({ code: 'needs.wrong_state', kind: 'conflict' });
  });

  test('waits for nobody once the consent has ended: the company publishes it itself', async () => {
    const { id } = await publishNeed(deps, owner, aNeed());
    await endConsent();
    expect(await listWaitingNeeds(deps, adviser)).toEqual([]);
    await expect(approveNeed(deps, adviser, read(id))).rejects.toMatchObject({
      code: 'needs.not_found',
    });
    expect(await reviewOf(id)).toMatchObject({ state: 'review', review: null });
    expect(await resubmitNeed(deps, owner, { id, need: aNeed() })).toEqual({ id, review: null });
    expect(await reviewOf(id)).toMatchObject({ state: 'published' });
  });

  test('is no other operator’s to decide, nor another company’s to put right', async () => {
    const { id } = await publishNeed(deps, owner, aNeed());
    const stranger = await addMember(db, {
      organisationId: await addOrganisation(db, { kind: 'operator', reviewsNeeds: true }),
    });
    const foreign = { ...stranger, kind: 'operator' } as const;
    const company = { ...(await addMember(db)), kind: 'company' } as const;
    expect(await listWaitingNeeds(deps, foreign)).toEqual([]);
    for (const tried of [
      () => approveNeed(deps, foreign, read(id)),
      () => sendBackNeed(deps, foreign, { ...read(id), note: NOTE }),
      () => resubmitNeed(deps, company, { id, need: aNeed() }),
      () => discardNeed(deps, company, id),
    ])
      await expect(tried()).rejects.toMatchObject({ code: 'needs.not_found', kind: 'not_found' });
  });
});

test('a need is published at once where no operator that acts for the company looks at needs', async () => {
  await db
    .updateTable('organisation')
    .set({ reviewsNeeds: false })
    .where('id', '=', adviser.organisationId)
    .execute();
  expect(await publishNeed(deps, owner, aNeed())).toMatchObject({ review: null });
});

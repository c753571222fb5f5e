import { fixedClock } from '@koble/kernel';
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { addOrganisation } from '../../../tests/support/account-examples';
import { addActor, addPilotOffer } from '../../../tests/support/introduction-examples';
import { aDraft, aTaskDraft } from '../../../tests/support/pilot-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { closePilot } from './close-pilot';
import { discardDraft } from './discard-draft';
import { getOwnPilot } from './get-own-pilot';
import { getPilotOffer, listPilotSupplies } from './get-pilot-offer';
import { listOpenOffers } from './list-open-offers';
import { listOwnPilots } from './list-own-pilots';
import { listPartnerLoad } from './list-partner-load';
import { pilotDocuments } from './pilot-document';
import { pausePilot } from './pause-pilot';
import { publishDraft } from './publish-draft';
import { reopenPilot } from './reopen-pilot';
import { saveDraft } from './save-draft';
import type { PilotDraft } from './schema';

const { db } = await testDatabase();
const deps = { db, clock: fixedClock('2026-11-23T10:00:00Z') };
const visitor = { kind: 'visitor' } as const;
let lab: Awaited<ReturnType<typeof addActor<'partner'>>>;
let other: typeof lab;

beforeAll(async () => {
  lab = await addActor(db, 'partner');
  other = await addActor(db, 'partner');
});

const begin = (draft = aDraft()) => saveDraft(deps, lab, { id: null, version: null, draft });
const publish = async (draft: PilotDraft) => publishDraft(deps, lab, await begin(draft));
const read = (id: string) => getOwnPilot(deps, lab, id);

describe('a draft', () => {
  test('is kept as it was typed, right or wrong, and seen by nobody else', async () => {
    const draft = aDraft({ title: '', weeks: 'to' });
    const { id } = await begin(draft);
    expect(await read(id)).toMatchObject({ state: 'draft', version: 1, changed: true, draft });
    await expect(getOwnPilot(deps, other, id)).rejects.toMatchObject({ code: 'pilots.not_found' });
    await expect(getPilotOffer(deps, lab, id)).rejects.toMatchObject({ code: 'pilots.not_found' });
  });

  test('that two people write is the first one’s, and the second is told and overwrites nothing', async () => {
    const { id } = await begin();
    const save = (title: string, version: number | null) =>
      saveDraft(deps, lab, { id, version, draft: aDraft({ title }) });
    const both = await Promise.allSettled([save('Min (demo)', 1), save('Din (demo)', 1)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(save('Sist (demo)', null)).rejects.toMatchObject({
      code: 'pilots.changed_meanwhile',
      kind: 'conflict',
    });
    expect((await read(id)).version).toBe(2);
    await expect(publishDraft(deps, lab, { id, version: 1 })).rejects.toMatchObject({
      code: 'pilots.changed_meanwhile',
    });
  });

  test('that was published meanwhile has another version too', async () => {
    const { id, version } = await begin();
    await publishDraft(deps, lab, { id, version });
    await expect(saveDraft(deps, lab, { id, version, draft: aDraft() })).rejects.toMatchObject({
      code: 'pilots.changed_meanwhile',
    });
  });

  test('of a published offer begins with what others see, and changes nothing for them until it is published', async () => {
    const id = await addPilotOffer(db, lab.organisationId);
    expect(await read(id)).toMatchObject({ version: null, changed: false, draft: aDraft() });
    const saved = await saveDraft(deps, lab, {
      id,
      version: null,
      draft: aDraft({ title: 'Ny tittel (demo)' }),
    });
    expect((await read(id)).changed).toBe(true);
    expect((await getPilotOffer(deps, visitor, id)).title).toBe(aDraft().title);
    await publishDraft(deps, lab, saved);
    expect((await getPilotOffer(deps, visitor, id)).title).toBe('Ny tittel (demo)');
    expect((await read(id)).changed).toBe(false);
  });

  test('can be given up: a new one is gone, a published offer is as others see it', async () => {
    const fresh = await begin();
    await discardDraft(deps, lab, fresh);
    await expect(read(fresh.id)).rejects.toMatchObject({ code: 'pilots.not_found' });
    const { id, version } = await publish(aDraft());
    const saved = await saveDraft(deps, lab, { id, version, draft: aDraft({ title: 'Nei' }) });
    await discardDraft(deps, lab, saved);
    expect(await read(id)).toMatchObject({ changed: false, draft: aDraft() });
  });

  test('is not begun by an accountant, nor upon what is another partner’s or not there', async () => {
    const draft = aDraft();
    const accountant = { ...lab, role: 'accountant' } as const;
    await expect(
      saveDraft(deps, accountant, { id: null, version: null, draft }),
    ).rejects.toMatchObject({ code: 'pilots.not_yours' });
    const theirs = await addPilotOffer(db, other.organisationId);
    for (const id of [theirs, randomUUID()])
      await expect(saveDraft(deps, lab, { id, version: null, draft })).rejects.toMatchObject({
        code: 'pilots.not_found',
      });
  });
});

describe('what is published', () => {
  test.each<[PilotDraft, string, string]>([
    [aDraft({ priceKroner: '-1' }), 'pilots.wrong_field', 'priceKroner'],
    [aDraft({ priceKroner: '9999999999999' }), 'pilots.wrong_field', 'priceKroner'],
    [aDraft({ capacityPerQuarter: '0' }), 'pilots.wrong_field', 'capacityPerQuarter'],
    [aDraft({ weeks: 'to' }), 'pilots.wrong_field', 'weeks'],
    [aDraft({ trlIn: '5', trlOut: '4' }), 'pilots.trl_out_below_in', 'trlOut'],
    [aDraft({ skills: ['dragon-riding'] }), 'pilots.unknown_skill', 'skills'],
    [aDraft({ callIds: [randomUUID()] }), 'pilots.unknown_call', 'callIds'],
    [
      aDraft({
        references: [{ customer: 'Et verksted', year: '2025', line: 'Vi prøvde', agreed: false }],
      }),
      'pilots.customer_has_not_agreed',
      'references.0.agreed',
    ],
    [aTaskDraft({ startsOn: '2026-11-01' }), 'pilots.dates_out_of_order', 'task.startsOn'],
    [aTaskDraft({ deliversOn: '2027-01-10' }), 'pilots.dates_out_of_order', 'task.deliversOn'],
    [aTaskDraft({ semester: 'i vår' }), 'pilots.wrong_field', 'task.semester'],
  ])('is refused where it is wrong, and the draft stays (%#)', async (draft, code, field) => {
    const saved = await begin(draft);
    await expect(publishDraft(deps, lab, saved)).rejects.toMatchObject({ code, field });
    expect((await read(saved.id)).draft).toEqual(draft);
  });

  test('names the supervisor of a student’s task to those who are signed in', async () => {
    const { id } = await publish(aTaskDraft());
    expect(await getPilotOffer(deps, visitor, id)).toMatchObject({
      type: 'student_task',
      priceOre: 0,
      task: { semester: '2027 spring', supervisor: null },
    });
    expect((await getPilotOffer(deps, other, id)).task?.supervisor).toBe('Demo-Vibeke Veileder');
    const [document] = await pilotDocuments(db, [id]);
    expect(document).toMatchObject({ studentTask: true });
    expect(document?.terms).toContain('studentoppgave');
    expect(JSON.stringify(document)).not.toContain('Vibeke');
  });

  test('begins with its semester where it is a student’s task, and is open while topics are handed in', async () => {
    const partner = await addActor(db, 'partner');
    const saved = await saveDraft(deps, partner, { id: null, version: null, draft: aTaskDraft() });
    await publishDraft(deps, partner, saved);
    expect(await getPilotOffer(deps, visitor, saved.id)).toMatchObject({
      freeSlots: 0,
      earliestStartOn: '2027-01-10',
      nextFreeOn: '2027-01-10',
    });
    const [document] = await pilotDocuments(db, [saved.id]);
    expect(document?.expiresAt).toBe(Date.parse('2026-12-02T00:00:00+01:00') / 1000);
    const openAt = async (at: string) => {
      const clock = fixedClock(at);
      const supplies = await listPilotSupplies(db, [saved.id], clock.now());
      return [supplies.length, (await listOpenOffers({ db, clock }, partner)).length];
    };
    expect(await openAt('2026-12-01T22:59:00Z')).toEqual([1, 1]);
    expect(await openAt('2026-12-01T23:01:00Z')).toEqual([0, 0]);
  });

  test('shows references, and the slots of each quarter', async () => {
    const { id } = await publish(
      aDraft({
        references: [{ customer: 'Et verksted', year: '2025', line: 'Prøvde robot', agreed: true }],
        quarters: [
          { quarter: '2026Q4', slots: '0' },
          { quarter: '2027Q1', slots: '' },
        ],
        nextFreeOn: '2026-12-01',
      }),
    );
    expect(await getPilotOffer(deps, visitor, id)).toMatchObject({
      references: [{ customer: 'Et verksted', year: 2025, line: 'Prøvde robot' }],
      freeSlots: 0,
      nextFreeOn: '2027-01-01',
    });
  });

  test('names the calls that usually pay, and not one that has closed since', async () => {
    const { id: callId } = await db
      .insertInto('fundingCall')
      .values({
        slug: 'demo-pilot',
        organisationId: await addOrganisation(db, { kind: 'funder' }),
        state: 'published',
        title: 'Pilotstøtte (demo)',
        summary: JSON.stringify({ nb: 'Halve piloten.', en: 'Half of the pilot.' }),
        instrument: 'grant',
        purposes: ['pilot'],
        deadlineKind: 'rolling',
        aidBasis: 'de_minimis',
        rules: '[]',
        sourceUrl: 'https://example.org/demo',
        checkedOn: '2026-11-01',
        checkedBy: 'Koble',
        publishedAt: deps.clock.now(),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const { id } = await publish(aDraft({ callIds: [callId] }));
    const shown = async () => (await getPilotOffer(deps, visitor, id)).calls;
    expect(await shown()).toEqual([
      { id: callId, slug: 'demo-pilot', title: 'Pilotstøtte (demo)' },
    ]);
    await db.updateTable('fundingCall').set({ state: 'closed' }).where('id', '=', callId).execute();
    expect(await shown()).toEqual([]);
  });

  test('is paused, opened again and closed by its own partner, once each', async () => {
    const { id } = await publish(aDraft());
    await expect(pausePilot(deps, other, id)).rejects.toMatchObject({ code: 'pilots.not_found' });
    await pausePilot(deps, lab, id);
    await expect(pausePilot(deps, lab, id)).rejects.toMatchObject({ code: 'pilots.wrong_state' });
    await expect(getPilotOffer(deps, visitor, id)).rejects.toMatchObject({
      code: 'pilots.not_found',
    });
    await reopenPilot(deps, lab, id);
    expect((await getPilotOffer(deps, visitor, id)).state).toBe('published');
    await closePilot(deps, lab, id);
    await expect(reopenPilot(deps, lab, id)).rejects.toMatchObject({ code: 'pilots.wrong_state' });
    await expect(saveDraft(deps, lab, { id, version: 2, draft: aDraft() })).rejects.toMatchObject({
      code: 'pilots.wrong_state',
    });
  });
});

test('a partner sees its own drafts and offers, and what it can take on of all together', async () => {
  const partner = await addActor(db, 'partner');
  const place = [deps, partner] as const;
  await saveDraft(...place, { id: null, version: null, draft: aDraft({ title: 'Kladd (demo)' }) });
  const open = await addPilotOffer(db, partner.organisationId, { capacityPerQuarter: 3 });
  const paused = await addPilotOffer(db, partner.organisationId, { state: 'paused' });
  await db
    .insertInto('pilotBooking')
    .values(
      [open, paused].map((offerId) => ({
        offerId,
        quarter: '2027Q1',
        agreementRef: randomUUID(),
      })),
    )
    .execute();
  const listed = await listOwnPilots(...place);
  expect(listed.map(({ state }) => state).sort()).toEqual(['draft', 'paused', 'published']);
  expect(listed.find(({ id }) => id === open)).toMatchObject({ freeSlots: 3, changed: false });
  expect((await listPartnerLoad(...place)).slice(0, 2)).toEqual([
    { quarter: '2026Q4', slots: 3, held: 0, confirmed: 0 },
    { quarter: '2027Q1', slots: 3, held: 2, confirmed: 0 },
  ]);
});

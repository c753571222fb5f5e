import { fixedClock } from '@koble/kernel';
import { beforeEach, describe, expect, test } from 'vitest';
import { addOrganisation } from '../../../tests/support/account-examples';
import { aCall } from '../../../tests/support/funding-examples';
import {
  addActor,
  addCard,
  addIntroduction,
  addNeed,
  addPilotOffer,
  addSeeker,
  eventsOf,
} from '../../../tests/support/introduction-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { publishCall } from '@koble/funding';
import { discardDraft } from './discard-draft';
import { interestForm } from './interest-form';
import { saveDraft } from './save-draft';
import { DraftSave } from './schema';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-23T10:00:00Z');
const place = { db, clock };
const NOTHING = '00000000-0000-4000-8000-000000000000';

type Company = Awaited<ReturnType<typeof addActor<'company'>>>;
let company: Company;
let needId: string;

beforeEach(async () => {
  company = await addActor(db, 'company');
  needId = await addNeed(db, company.organisationId);
});

const about = (kind: 'role' | 'challenge' | 'pilot' | 'call' | 'candidate', id: string) => ({
  kind,
  id,
});
const save = (
  actor: Parameters<typeof saveDraft>[1],
  input: Partial<ReturnType<typeof DraftSave.parse>> &
    Pick<ReturnType<typeof DraftSave.parse>, 'object'>,
) => saveDraft(place, actor, DraftSave.parse({ version: null, ...input }));
const read = (id: string) =>
  db.selectFrom('introduction').selectAll().where('id', '=', id).executeTakeFirst();

describe('a draft', () => {
  test('holds what was written, is told to nobody, and is in the form again', async () => {
    const seeker = await addSeeker(db);
    const object = about('role', needId);
    const claim = { skillId: 'welding', demand: 'must', met: true, evidence: 'Fagbrev' } as const;
    const { id, version } = await save(seeker, { object, why: 'Jeg vil', criteria: [claim] });
    expect(await read(id)).toMatchObject({
      kind: 'role',
      state: 'draft',
      title: 'Vi vil sveise med robot (demo)',
      initiatorPersonId: seeker.personId,
      initiatorOrganisationId: null,
      receiverOrganisationId: company.organisationId,
      sentAt: null,
      initiatorYesAt: null,
    });
    expect(await eventsOf(db, id)).toEqual([]);
    expect(await interestForm(place, seeker, { object })).toEqual({
      object,
      title: 'Vi vil sveise med robot (demo)',
      other: {
        kind: 'organisation',
        id: company.organisationId,
        name: expect.any(String),
        answers: null,
        answerDays: null,
      },
      criteria: [
        { skillId: 'welding', demand: 'must' },
        { skillId: 'robotics', demand: 'should' },
      ],
      ownSkills: [],
      needs: [],
      operators: [],
      answerBy: '2026-12-22',
      draft: {
        id,
        version,
        needId: null,
        operatorId: null,
        criteria: [claim, { skillId: 'robotics', demand: 'should', met: false, evidence: '' }],
        why: 'Jeg vil',
      },
      sent: null,
    });
  });

  test('begins with the skills of the own profile, also of one that is hidden', async () => {
    const seeker = await addSeeker(db);
    await addCard(db, seeker.personId, { state: 'paused', skills: ['welding', 'cnc-machining'] });
    const other = await addSeeker(db);
    const object = about('role', needId);
    const form = await interestForm(place, seeker, { object });
    expect(form.ownSkills).toEqual(['welding', 'cnc-machining']);
    expect((await interestForm(place, other, { object })).ownSkills).toEqual([]);
  });

  test('is saved over the version that was read, and no other', async () => {
    const seeker = await addSeeker(db);
    const object = about('role', needId);
    const first = await save(seeker, { object, why: 'Først' });
    const second = await save(seeker, { object, why: 'Så', version: first.version });
    expect(second).toEqual({ id: first.id, version: 2 });
    for (const version of [null, 1, 3])
      await expect(save(seeker, { object, why: 'Over', version })).rejects.toMatchObject({
        code: 'introductions.changed_meanwhile',
      });
    expect((await read(first.id))?.why).toBe('Så');
  });

  test('is one of each side about each thing, also when two pages begin at the same time', async () => {
    const seeker = await addSeeker(db);
    const object = about('role', needId);
    const both = await Promise.allSettled([1, 2, 3, 4].map(() => save(seeker, { object })));
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await save(await addSeeker(db), { object });
  });

  test('is thrown away by its own side alone, and not once it is sent', async () => {
    const seeker = await addSeeker(db);
    const { id } = await save(seeker, { object: about('role', needId) });
    for (const other of [await addSeeker(db), company])
      await expect(discardDraft(place, other, { id })).rejects.toMatchObject({
        code: 'introductions.not_found',
      });
    await discardDraft(place, seeker, { id });
    expect(await read(id)).toBeUndefined();
    const sent = await addIntroduction(db);
    await expect(discardDraft(place, sent.initiator, { id: sent.id })).rejects.toMatchObject({
      code: 'introductions.wrong_state',
    });
  });
});

describe('a company’s interest', () => {
  test('in a pilot is for one of its own open needs', async () => {
    const partner = await addActor(db, 'partner');
    const object = about('pilot', await addPilotOffer(db, partner.organisationId));
    const form = await interestForm(place, company, { object });
    expect(form).toMatchObject({ needs: [{ id: needId }], criteria: [] });
    const { id } = await save(company, { object, needId });
    expect(await read(id)).toMatchObject({ needId, pilotOfferId: object.id });
    const others = await addNeed(db, (await addActor(db, 'company')).organisationId);
    const closed = await addNeed(db, company.organisationId, { state: 'closed' });
    for (const other of [others, closed, NOTHING])
      await expect(save(company, { object, needId: other, version: 1 })).rejects.toMatchObject({
        code: 'introductions.unknown_need',
        field: 'needId',
      });
  });

  test('about a call goes to an operator that it chooses, the nearest first', async () => {
    const [far, near] = [
      await addOrganisation(db, { kind: 'operator', name: 'Fjern (demo)', municipality: '5021' }),
      await addOrganisation(db, { kind: 'operator', name: 'Nær (demo)', municipality: '5037' }),
    ];
    const funder = await addActor(db, 'funder');
    const call = await publishCall(place, funder, aCall({ funderId: funder.organisationId }));
    const object = about('call', call.id);
    const form = await interestForm(place, company, { object });
    expect(form.other).toBeNull();
    expect(form.operators.map(({ id }) => id)).toEqual([near, far]);
    const { id } = await save(company, { object, operatorId: far });
    expect(await read(id)).toMatchObject({ receiverOrganisationId: far, fundingCallId: call.id });
    const other = await addActor(db, 'company');
    const twice = await Promise.allSettled([1, 2, 3].map(() => save(other, { object })));
    expect(twice.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const one of twice)
      if (one.status === 'rejected')
        expect(one.reason).toMatchObject({ code: 'introductions.changed_meanwhile' });
    for (const operatorId of [company.organisationId, NOTHING])
      await expect(save(company, { object, operatorId, version: 1 })).rejects.toMatchObject({
        code: 'introductions.unknown_operator',
      });
  });

  test('in a candidate shows the nameless card and never who it is', async () => {
    const seeker = await addSeeker(db, 'Demo-Ingrid Oppdiktet');
    const cardId = await addCard(db, seeker.personId);
    const object = about('candidate', cardId);
    const form = await interestForm(place, company, { object });
    expect(form.other).toEqual({
      kind: 'candidate',
      id: cardId,
      occupationGroups: ['72'],
      district: 'innherred',
    });
    const { id } = await save(company, { object });
    expect(await read(id)).toMatchObject({ receiverPersonId: seeker.personId });
    const shown = JSON.stringify(await interestForm(place, company, { object }));
    for (const secret of ['Ingrid', seeker.personId, '5037', '@'])
      expect(shown).not.toContain(secret);
  });
});

describe('what cannot be asked for', () => {
  test('is what is not there, what is not for this kind of actor, and what an accountant asks', async () => {
    const seeker = await addSeeker(db);
    const role = about('role', needId);
    await expect(
      interestForm(place, seeker, { object: about('role', NOTHING) }),
    ).rejects.toMatchObject({ kind: 'not_found' });
    for (const [actor, object] of [
      [company, role],
      [seeker, about('challenge', needId)],
      [{ ...company, role: 'accountant' as const }, about('pilot', NOTHING)],
    ] as const)
      for (const attempt of [
        () => interestForm(place, actor, { object }),
        () => save(actor, { object }),
      ])
        await expect(attempt()).rejects.toMatchObject({ code: 'introductions.not_yours' });
  });

  test('is a closed thing, which the form says at once', async () => {
    const seeker = await addSeeker(db);
    for (const [of, code] of [
      [{ state: 'closed' }, 'object_closed'],
      [{ expiresAt: clock.now() }, 'object_closed'],
      [{ source: 'nav', sourceId: needId }, 'answered_elsewhere'],
    ] as const) {
      const object = about('role', await addNeed(db, company.organisationId, of));
      await expect(interestForm(place, seeker, { object })).rejects.toMatchObject({
        code: `introductions.${code}`,
      });
    }
  });

  test('is what was asked for before: the form says which, and nothing more is saved', async () => {
    const { id, initiator, needId: asked } = await addIntroduction(db, { state: 'declined' });
    const object = about('role', asked ?? '');
    expect((await interestForm(place, initiator, { object })).sent).toEqual({
      id,
      state: 'declined',
    });
    await expect(save(initiator, { object })).rejects.toMatchObject({
      code: 'introductions.already_sent',
      details: { id, state: 'declined' },
    });
  });

  test('of a candidate who has shut the company or its adviser out, looks like a card that is not there', async () => {
    const seeker = await addSeeker(db);
    const cardId = await addCard(db, seeker.personId);
    const garden = await addActor(db, 'operator', { role: 'adviser' });
    const blocked = await addActor(db, 'company');
    await db
      .insertInto('candidateBlock')
      .values(
        [blocked, garden].map(({ organisationId }) => ({ candidateId: cardId, organisationId })),
      )
      .execute();
    const object = about('candidate', cardId);
    const absent = await interestForm(place, blocked, {
      object: about('candidate', NOTHING),
    }).catch((error: unknown) => error);
    const forClient = { ...company, role: 'adviser', operatorId: garden.organisationId } as const;
    for (const actor of [blocked, forClient]) {
      expect(await interestForm(place, actor, { object }).catch((error: unknown) => error)).toEqual(
        absent,
      );
      expect(await save(actor, { object }).catch((error: unknown) => error)).toEqual(absent);
    }
    await save(company, { object });
  });
});

import { inTransaction } from '@koble/db';
import { fixedClock } from '@koble/kernel';
import { closeNeed } from '@koble/needs';
import { beforeEach, describe, expect, test } from 'vitest';
import { addOrganisation } from '../../../tests/support/account-examples';
import {
  addActor,
  addCard,
  addNeed,
  addPilotOffer,
  addSeeker,
  eventsOf,
} from '../../../tests/support/introduction-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { acceptIntroduction } from './accept-introduction';
import { getIntroduction } from './get-introduction';
import { interestForm } from './interest-form';
import { saveDraft } from './save-draft';
import { DraftSave } from './schema';
import { sendInterest } from './send-interest';
import { withdrawIntroduction } from './withdraw-introduction';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-23T10:00:00Z');
const place = { db, clock };

type Actor = Parameters<typeof saveDraft>[1];
type Input = ReturnType<typeof DraftSave.parse>;
let company: Awaited<ReturnType<typeof addActor<'company'>>>;
let needId: string;

beforeEach(async () => {
  company = await addActor(db, 'company');
  needId = await addNeed(db, company.organisationId);
});

const about = (kind: Input['object']['kind'], id: string) => ({ object: { kind, id } });
const draft = (actor: Actor, input: Partial<Input> & Pick<Input, 'object'>) =>
  saveDraft(
    place,
    actor,
    DraftSave.parse({ why: 'Det passer oss godt.', version: null, ...input }),
  );
const send = async (actor: Actor, drafted: Promise<{ id: string; version: number }>) =>
  sendInterest(place, actor, await drafted);
const read = (id: string) =>
  db.selectFrom('introduction').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
const interestsOf = async (table: 'need' | 'pilotOffer' | 'candidate', id: string) =>
  (await db.selectFrom(table).select('interests').where('id', '=', id).executeTakeFirstOrThrow())
    .interests;

describe('an interest that is sent', () => {
  test('may be of an offer whose slots are all taken', async () => {
    const { organisationId } = await addActor(db, 'partner');
    const pilotId = await addPilotOffer(db, organisationId, { capacityPerQuarter: 0 });
    await send(company, draft(company, about('pilot', pilotId)));
    expect(await interestsOf('pilotOffer', pilotId)).toBe(1);
  });

  test('is its sender’s yes, has a number and a last day to answer, and is told once', async () => {
    const seeker = await addSeeker(db);
    const { id, ...sent } = await send(seeker, draft(seeker, about('role', needId)));
    expect(sent).toEqual({ number: expect.any(Number), answerBy: '2026-12-22' });
    expect(await read(id)).toMatchObject({
      state: 'sent',
      version: 2,
      initiatorYesAt: clock.now(),
      receiverYesAt: null,
      releasedAt: null,
      sentAt: clock.now(),
      sentBy: seeker.personId,
      firstReminderOn: '2026-11-26',
      secondReminderOn: '2026-12-04',
      pauseOn: '2027-01-06',
    });
    expect(await eventsOf(db, id)).toEqual([
      { kind: 'introduction.sent', payload: { introductionId: id, by: seeker.personId } },
    ]);
    const view = await getIntroduction(place, company, { id });
    expect(view).toMatchObject({ side: 'receiver', state: 'sent', answerBy: '2026-12-22' });
    expect(view.timeline).toEqual([
      { at: clock.now().toISOString(), kind: 'sent', side: 'initiator' },
    ]);
    const acts = await db.selectFrom('auditEntry').selectAll().where('objectId', '=', id).execute();
    expect(acts.map(({ action }) => action)).toEqual(['introduction.drafted', 'introduction.sent']);
  });

  test('counts once on what it is about, whatever it is about', async () => {
    const seeker = await addSeeker(db);
    const cardId = await addCard(db, seeker.personId);
    const partner = await addActor(db, 'partner');
    const pilotId = await addPilotOffer(db, partner.organisationId);
    const drafted = draft(seeker, about('role', needId));
    await drafted;
    expect(await interestsOf('need', needId)).toBe(0);
    await send(seeker, drafted);
    await send(partner, draft(partner, about('challenge', needId)));
    await send(company, draft(company, { ...about('pilot', pilotId), needId }));
    await send(company, draft(company, { ...about('candidate', cardId), needId }));
    expect(await interestsOf('need', needId)).toBe(2);
    expect(await interestsOf('pilotOffer', pilotId)).toBe(1);
    expect(await interestsOf('candidate', cardId)).toBe(1);
  });

  test('follows the programme’s clock where it has one', async () => {
    const programmeId = await addOrganisation(db, { kind: 'programme' });
    const rule = { firstReminderDays: 1, secondReminderDays: 2, answerDays: 3, pauseDays: 4 };
    await db
      .insertInto('answerClock')
      .values({ programmeId, ...rule })
      .execute();
    const seeker = await addSeeker(db);
    const { answerBy } = await send(seeker, draft(seeker, about('role', needId)));
    await db.deleteFrom('answerClock').execute();
    expect(answerBy).toBe('2026-11-26');
  });

  test('starts the clock on the day that it is in Norway', async () => {
    const seeker = await addSeeker(db);
    const late = { db, clock: fixedClock('2026-11-23T23:30:00Z') };
    const drafted = await draft(seeker, about('role', needId));
    expect((await sendInterest(late, seeker, drafted)).answerBy).toBe('2026-12-23');
  });

  test('answers the criteria that the need has now', async () => {
    const seeker = await addSeeker(db);
    const claim = { skillId: 'welding', demand: 'must', met: true, evidence: '' } as const;
    const drafted = await draft(seeker, { ...about('role', needId), criteria: [claim] });
    await db
      .updateTable('need')
      .set({ skillsMust: ['welding', 'cnc'] })
      .where('id', '=', needId)
      .execute();
    const { id } = await sendInterest(place, seeker, drafted);
    expect(await getIntroduction(place, company, { id })).toMatchObject({
      criteriaMet: 1,
      criteriaTotal: 3,
      missingMust: ['cnc'],
    });
  });

  test('by an adviser for a client stands in both names', async () => {
    const garden = await addActor(db, 'operator', { role: 'adviser' });
    const forClient = {
      ...company,
      personId: garden.personId,
      role: 'adviser',
      operatorId: garden.organisationId,
    } as const;
    const cardId = await addCard(db, (await addSeeker(db)).personId);
    const { id } = await send(forClient, draft(forClient, about('candidate', cardId)));
    const acts = await db.selectFrom('auditEntry').selectAll().where('objectId', '=', id).execute();
    for (const act of acts)
      expect(act).toMatchObject({
        personId: garden.personId,
        organisationId: company.organisationId,
        operatorId: garden.organisationId,
      });
  });
});

describe('an interest that was taken back', () => {
  async function takenBack() {
    const seeker = await addSeeker(db);
    const sent = await send(seeker, draft(seeker, about('role', needId)));
    await withdrawIntroduction(place, seeker, { id: sent.id, version: 2 });
    return { seeker, id: sent.id };
  }
  const later = { db, clock: fixedClock('2026-12-23T10:00:01Z') };
  const input = () => DraftSave.parse({ ...about('role', needId), why: 'Igjen.', version: null });

  test('is sent again after 30 days, and counts once', async () => {
    const { seeker, id } = await takenBack();
    const early = { db, clock: fixedClock('2026-12-23T10:00:00Z') };
    const inside = { db, clock: fixedClock('2026-12-23T09:59:59Z') };
    const error = { code: 'introductions.already_sent', details: { id, state: 'withdrawn' } };
    for (const soon of [place, inside]) {
      await expect(saveDraft(soon, seeker, input())).rejects.toMatchObject(error);
      const form = await interestForm(soon, seeker, about('role', needId));
      expect(form.sent).toEqual({ id, state: 'withdrawn' });
    }
    const drafted = await saveDraft(early, seeker, input());
    await expect(sendInterest(inside, seeker, drafted)).rejects.toMatchObject(error);
    await sendInterest(later, seeker, drafted);
    expect(await interestsOf('need', needId)).toBe(1);
  });

  test('keeps nobody waiting whom the other side has left, nor who asks another', async () => {
    const { seeker } = await takenBack();
    const other = await addNeed(db, company.organisationId);
    await send(seeker, draft(seeker, about('role', other)));
    const another = await addSeeker(db);
    const { id } = await send(another, draft(another, about('role', needId)));
    await acceptIntroduction(place, company, { id, version: 2 });
    await withdrawIntroduction(place, company, { id, version: 3 });
    await send(another, draft(another, about('role', needId)));
  });
});

describe('an interest is not sent', () => {
  test('twice, also not when two pages send at the same time', async () => {
    const seeker = await addSeeker(db);
    const drafted = await draft(seeker, about('role', needId));
    const all = await Promise.allSettled([1, 2, 3].map(() => sendInterest(place, seeker, drafted)));
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const one of all)
      if (one.status === 'rejected')
        expect(one.reason).toMatchObject({ code: 'introductions.changed_meanwhile' });
    expect(await interestsOf('need', needId)).toBe(1);
    expect(await eventsOf(db, drafted.id)).toHaveLength(1);
  });

  test('without saying why, nor by an accountant, nor by somebody else', async () => {
    const partner = await addActor(db, 'partner');
    const drafted = await draft(partner, { ...about('challenge', needId), why: '' });
    await expect(sendInterest(place, partner, drafted)).rejects.toMatchObject({
      code: 'introductions.why_missing',
      field: 'why',
    });
    await expect(
      sendInterest(place, { ...partner, role: 'accountant' }, drafted),
    ).rejects.toMatchObject({ code: 'introductions.not_yours' });
    for (const other of [company, await addActor(db, 'partner')])
      await expect(sendInterest(place, other, drafted)).rejects.toMatchObject({
        code: 'introductions.not_found',
      });
  });

  test('with a text that tells who a nameless person is', async () => {
    const seeker = await addSeeker(db, 'Demo-Ingrid Oppdiktet');
    const evidence = 'Spør demo-ingrid oppdiktet';
    const claim = { skillId: 'welding', demand: 'must' as const, met: true, evidence };
    const texts: [string, Partial<Input>][] = [
      ['why', { why: 'Ring 412 34 567' }],
      ['criteria', { criteria: [claim] }],
    ];
    for (const [field, more] of texts) {
      const another = await addNeed(db, company.organisationId);
      await expect(
        send(seeker, draft(seeker, { ...about('role', another), ...more })),
      ).rejects.toMatchObject({
        code: 'introductions.tells_who',
        field,
      });
    }
  });

  test('to one’s own company, nor to one that one has shut out', async () => {
    const seeker = { kind: 'candidate', personId: company.personId } as const;
    await expect(send(seeker, draft(seeker, about('role', needId)))).rejects.toMatchObject({
      code: 'introductions.own_organisation',
    });
    const other = await addSeeker(db);
    const candidateId = await addCard(db, other.personId);
    await db
      .insertInto('candidateBlock')
      .values({ candidateId, organisationId: company.organisationId })
      .execute();
    await expect(send(other, draft(other, about('role', needId)))).rejects.toMatchObject({
      code: 'introductions.you_shut_out',
    });
    expect(await interestsOf('need', needId)).toBe(0);
  });

  test('to what has closed since', async () => {
    const partner = await addActor(db, 'partner');
    const pilotId = await addPilotOffer(db, partner.organisationId);
    const drafted = await draft(company, about('pilot', pilotId));
    await db.updateTable('pilotOffer').set({ state: 'closed' }).where('id', '=', pilotId).execute();
    await expect(sendInterest(place, company, drafted)).rejects.toMatchObject({
      code: 'introductions.object_closed',
    });
    expect(await interestsOf('pilotOffer', pilotId)).toBe(0);
  });

  test('to a candidate who shuts the company out after it was written, which looks like a card that is gone', async () => {
    const cardId = await addCard(db, (await addSeeker(db)).personId);
    const drafted = await draft(company, about('candidate', cardId));
    const block = { candidateId: cardId, organisationId: company.organisationId };
    await db.insertInto('candidateBlock').values(block).execute();
    const shutOut = await sendInterest(place, company, drafted).catch((error: unknown) => error);
    await db.deleteFrom('candidateBlock').where('candidateId', '=', cardId).execute();
    await db.updateTable('candidate').set({ state: 'expired' }).where('id', '=', cardId).execute();
    const gone = await sendInterest(place, company, drafted).catch((error: unknown) => error);
    expect(shutOut).toEqual(gone);
    expect(gone).toMatchObject({ kind: 'not_found' });
  });

  test('to a need that is closed in the same moment: who comes second waits, and finds it closed', async () => {
    const seeker = await addSeeker(db);
    const drafted = await draft(seeker, about('role', needId));
    const { sending } = await inTransaction(db, async (trx) => {
      await closeNeed({ db: trx, clock }, company, needId);
      const second = sendInterest(place, seeker, drafted).catch((error: unknown) => error);
      await new Promise((resolve) => setTimeout(resolve, 100));
      return { sending: second };
    });
    expect(await sending).toMatchObject({ code: 'introductions.object_closed' });
    expect((await read(drafted.id)).state).toBe('draft');
  });
});

test('to an operator about a call goes what has one, and nothing else', async () => {
  const operator = await addActor(db, 'operator');
  const funderId = await addOrganisation(db, { kind: 'funder' });
  const { id: callId } = await db
    .insertInto('fundingCall')
    .values({
      slug: 'demo-send',
      organisationId: funderId,
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
      publishedAt: clock.now(),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const without = await draft(company, about('call', callId));
  await expect(sendInterest(place, company, without)).rejects.toMatchObject({
    code: 'introductions.unknown_operator',
    field: 'operatorId',
  });
  const { operatorId, version } = { operatorId: operator.organisationId, version: without.version };
  const { id } = await send(
    company,
    draft(company, { ...about('call', callId), operatorId, version }),
  );
  expect(await getIntroduction(place, operator, { id })).toMatchObject({
    side: 'receiver',
    title: 'Pilotstøtte (demo)',
  });
});

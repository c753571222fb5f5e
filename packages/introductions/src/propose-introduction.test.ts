import { inTransaction } from '@koble/db';
import { fixedClock } from '@koble/kernel';
import { beforeEach, describe, expect, test } from 'vitest';
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
import { listInbox, listSent } from './list-introductions';
import { proposeIntroduction } from './propose-introduction';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-23T10:00:00Z');
const place = { db, clock };
const note = 'Dere to bør snakke sammen om roboten.';
const NOTHING = '00000000-0000-4000-8000-000000000000';

async function participants() {
  const company = await addActor(db, 'company');
  const seeker = await addSeeker(db);
  const partner = await addActor(db, 'partner');
  return {
    company,
    seeker,
    partner,
    adviser: await addActor(db, 'operator', { role: 'adviser' }),
    needId: await addNeed(db, company.organisationId),
    card: { kind: 'candidate', id: await addCard(db, seeker.personId) } as const,
    pilot: { kind: 'pilot', id: await addPilotOffer(db, partner.organisationId) } as const,
  };
}
let of: Awaited<ReturnType<typeof participants>>;
beforeEach(async () => {
  of = await participants();
});

describe('an adviser’s proposal', () => {
  test('goes to both, who have not said yes, on one clock', async () => {
    const { adviser, company, seeker, needId, card } = of;
    const { id } = await proposeIntroduction(place, adviser, { needId, supply: card, note });
    expect(await eventsOf(db, id)).toEqual([
      { kind: 'introduction.proposed', payload: { introductionId: id, by: adviser.personId } },
    ]);
    for (const actor of [company, seeker, adviser]) {
      expect((await listInbox(place, actor)).map((one) => one.id)).toEqual([id]);
      expect(await listSent(place, actor)).toEqual([]);
      expect(await getIntroduction(place, actor, { id })).toMatchObject({
        state: 'sent',
        released: false,
        needId,
        answerBy: '2026-12-22',
        adviser: { part: 'proposed', note },
      });
    }
    for (const actor of [company, seeker])
      expect((await getIntroduction(place, actor, { id })).actions).toEqual(
        expect.arrayContaining(['accept', 'decline']),
      );
    const { interests } = await db
      .selectFrom('candidate')
      .select('interests')
      .where('id', '=', card.id)
      .executeTakeFirstOrThrow();
    expect(interests).toBe(0);
  });

  test.each([
    ['company', 'seeker'],
    ['seeker', 'company'],
  ] as const)(
    'is accepted by the %s, and introduces when the %s says yes too',
    async (one, two) => {
      const { adviser, needId, card } = of;
      const { id } = await proposeIntroduction(place, adviser, { needId, supply: card, note });
      await acceptIntroduction(place, of[one], { id, version: 1 });
      expect(await getIntroduction(place, of[two], { id })).toMatchObject({
        state: 'accepted',
        released: false,
      });
      await acceptIntroduction(place, of[two], { id, version: 2 });
      expect((await getIntroduction(place, of[one], { id })).released).toBe(true);
      expect((await eventsOf(db, id)).slice(1)).toEqual([
        {
          kind: 'introduction.accepted',
          payload: {
            introductionId: id,
            by: of[one].personId,
            side: one === 'company' ? 'initiator' : 'receiver',
          },
        },
        {
          kind: 'introduction.introduced',
          payload: { introductionId: id, by: of[two].personId },
        },
      ]);
      // What the company has said yes to is its own interest from then on.
      expect((await listSent(place, of.company)).map((sent) => sent.id)).toEqual([id]);
      expect(await listInbox(place, of.company)).toEqual([]);
    },
  );

  test('may be of a partner’s pilot', async () => {
    const { adviser, partner, company, needId, pilot } = of;
    const { id } = await proposeIntroduction(place, adviser, { needId, supply: pilot, note });
    expect(await getIntroduction(place, adviser, { id })).toMatchObject({
      side: 'adviser',
      initiator: { id: company.organisationId },
      receiver: { id: partner.organisationId },
      other: { id: partner.organisationId },
    });
  });

  test('is made once to the same two, without telling the adviser what there is', async () => {
    const { adviser, needId, pilot } = of;
    const proposal = { needId, supply: pilot, note };
    await proposeIntroduction(place, adviser, proposal);
    const other = await addActor(db, 'operator');
    await expect(proposeIntroduction(place, other, proposal)).rejects.toMatchObject({
      code: 'introductions.already_sent',
      details: {},
    });
  });
});

describe('a proposal is refused', () => {
  test('to all but the people of operators', async () => {
    const { company, partner, seeker, adviser, needId, pilot } = of;
    for (const actor of [company, partner, seeker, { ...adviser, role: 'accountant' } as const])
      await expect(
        proposeIntroduction(place, actor, { needId, supply: pilot, note }),
      ).rejects.toMatchObject({ code: 'introductions.not_yours' });
  });

  test('for a need that is closed, and for an imported advert', async () => {
    const { adviser, company, card, pilot } = of;
    const closed = await addNeed(db, company.organisationId, { state: 'closed' });
    const advert = await addNeed(db, company.organisationId, { source: 'nav', sourceId: 'x1' });
    for (const [input, code] of [
      [{ needId: closed, supply: pilot }, 'object_closed'],
      [{ needId: advert, supply: card }, 'object_closed'],
    ] as const)
      await expect(proposeIntroduction(place, adviser, { ...input, note })).rejects.toMatchObject({
        code: `introductions.${code}`,
      });
  });

  test('with a sentence that says how to reach somebody, and a name may stand there', async () => {
    const { adviser, needId, pilot } = of;
    for (const bad of ['Ring meg på 41 23 45 67.', 'Skriv til odin@koble.example.'])
      await expect(
        proposeIntroduction(place, adviser, { needId, supply: pilot, note: bad }),
      ).rejects.toMatchObject({ code: 'introductions.tells_who', field: 'note' });
    const named = 'Hilsen Demo-Odin Oppdiktet i hagen.';
    await proposeIntroduction(place, adviser, { needId, supply: pilot, note: named });
  });

  test('for an offer that is closed in the same moment: it waits, and finds it closed', async () => {
    const { adviser, needId, pilot } = of;
    const { proposing } = await inTransaction(db, async (trx) => {
      const offer = trx.updateTable('pilotOffer').where('id', '=', pilot.id);
      await offer.set({ state: 'closed' }).execute();
      const second = proposeIntroduction(place, adviser, { needId, supply: pilot, note }).catch(
        (error: unknown) => error,
      );
      await new Promise((resolve) => setTimeout(resolve, 100));
      return { proposing: second };
    });
    expect(await proposing).toMatchObject({ code: 'introductions.object_closed' });
  });

  test('for a candidate who has shut out the company or the operator, like for one who is not there', async () => {
    const { adviser, company, needId, card } = of;
    const propose = (id: string) =>
      proposeIntroduction(place, adviser, {
        needId,
        supply: { kind: 'candidate', id },
        note,
      }).catch((error: unknown) => error);
    const absent = await propose(NOTHING);
    expect(absent).toMatchObject({ kind: 'not_found' });
    for (const { organisationId } of [company, adviser]) {
      const block = { candidateId: card.id, organisationId };
      await db.insertInto('candidateBlock').values(block).execute();
      expect(await propose(card.id)).toEqual(absent);
      await db.deleteFrom('candidateBlock').where('candidateId', '=', card.id).execute();
    }
    expect(await propose(card.id)).toMatchObject({ id: expect.any(String) });
  });
});

import { fixedClock } from '@koble/kernel';
import { describe, expect, test } from 'vitest';
import {
  addActor,
  addIntroduction,
  addSeeker,
  eventsOf,
} from '../../../tests/support/introduction-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { acceptIntroduction } from './accept-introduction';
import { considerIntroduction } from './consider-introduction';
import { getIntroduction } from './get-introduction';
import { openIntroduction } from './open-introduction';
import { revealContact } from './reveal-contact';
import { withdrawIntroduction } from './withdraw-introduction';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-24T10:00:00Z');
const place = { db, clock };
const first = (id: string) => ({ id, version: 1 });
const read = (id: string) =>
  db.selectFrom('introduction').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
const refused = (code: string) => ({ code: `introductions.${code}` });

describe('reading', () => {
  test('is noted the first time that the receiver opens it, and by nobody else', async () => {
    const { id, initiator, receiver } = await addIntroduction(db);
    await openIntroduction(place, initiator, { id });
    if (receiver.kind !== 'company') throw new Error('not a company');
    await openIntroduction(place, { ...receiver, role: 'accountant' }, { id });
    expect((await read(id)).state).toBe('sent');
    await openIntroduction(place, receiver, { id });
    await openIntroduction({ db, clock: fixedClock('2026-11-25T10:00:00Z') }, receiver, { id });
    expect(await read(id)).toMatchObject({ state: 'read', readAt: clock.now(), version: 1 });
    const { timeline } = await getIntroduction(place, initiator, { id });
    expect(timeline.map(({ kind }) => kind)).toEqual(['read']);
  });

  test('of another’s looks like what is not there', async () => {
    const { id } = await addIntroduction(db);
    for (const stranger of [await addSeeker(db), await addActor(db, 'company')])
      for (const attempt of [
        () => openIntroduction(place, stranger, { id }),
        () => getIntroduction(place, stranger, { id }),
        () => acceptIntroduction(place, stranger, first(id)),
        () => revealContact(place, stranger, { id }),
      ])
        await expect(attempt()).rejects.toMatchObject(refused('not_found'));
  });
});

describe('the receiver’s yes', () => {
  test('introduces the two, after thinking or at once', async () => {
    for (const thinks of [true, false]) {
      const { id, receiver } = await addIntroduction(db);
      if (thinks) await considerIntroduction(place, receiver, first(id));
      await acceptIntroduction(place, receiver, { id, version: thinks ? 2 : 1 });
      expect(await read(id)).toMatchObject({
        state: 'introduced',
        releasedAt: clock.now(),
        receiverYesAt: clock.now(),
        answeredAt: clock.now(),
        answeredBy: receiver.personId,
        version: thinks ? 3 : 2,
      });
      expect(await eventsOf(db, id)).toEqual([
        {
          kind: 'introduction.introduced',
          payload: { introductionId: id, by: receiver.personId },
        },
      ]);
    }
  });

  test('is said once, of the version that was read, and not by the sender', async () => {
    const { id, initiator, receiver } = await addIntroduction(db);
    await expect(acceptIntroduction(place, initiator, first(id))).rejects.toMatchObject(
      refused('wrong_state'),
    );
    const both = await Promise.allSettled(
      [1, 2, 3].map(() => acceptIntroduction(place, receiver, first(id))),
    );
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(acceptIntroduction(place, receiver, first(id))).rejects.toMatchObject(
      refused('changed_meanwhile'),
    );
    await expect(acceptIntroduction(place, receiver, { id, version: 2 })).rejects.toMatchObject(
      refused('wrong_state'),
    );
    expect(await eventsOf(db, id)).toHaveLength(1);
  });

  test('is never an adviser’s for a client, nor an accountant’s', async () => {
    const { id, receiver } = await addIntroduction(db);
    if (receiver.kind !== 'company') throw new Error('not a company');
    const garden = await addActor(db, 'operator', { role: 'adviser' });
    const forClient = {
      ...receiver,
      personId: garden.personId,
      role: 'adviser',
      operatorId: garden.organisationId,
    } as const;
    for (const actor of [forClient, { ...receiver, role: 'accountant' } as const])
      await expect(acceptIntroduction(place, actor, first(id))).rejects.toMatchObject(
        refused('not_yours'),
      );
    await considerIntroduction(place, forClient, first(id));
  });

  test('is to that company alone', async () => {
    const seeker = await addSeeker(db, 'Demo-Ingrid Oppdiktet');
    const kind = 'candidate';
    const asked = await addIntroduction(db, { kind, with: { seeker } });
    const { candidateId } = await read(asked.id);
    const other = await addActor(db, 'company');
    const { id: otherId } = await db
      .insertInto('introduction')
      .values({
        kind,
        candidateId,
        state: 'sent',
        title: 'Metall- og maskinarbeidere',
        sentAt: clock.now(),
        initiatorYesAt: clock.now(),
        initiatorOrganisationId: other.organisationId,
        receiverPersonId: seeker.personId,
        sentBy: other.personId,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await acceptIntroduction(place, seeker, first(asked.id));
    expect(await revealContact(place, asked.initiator, { id: asked.id })).toMatchObject({
      name: 'Demo-Ingrid Oppdiktet',
      organisation: null,
    });
    await expect(revealContact(place, other, { id: otherId })).rejects.toMatchObject(
      refused('wrong_state'),
    );
    expect((await getIntroduction(place, other, { id: otherId })).released).toBe(false);
  });
});

describe('a name', () => {
  test('is shown to both sides after both yes, and each look is written down', async () => {
    const { id, initiator, receiver } = await addIntroduction(db, { state: 'introduced' });
    expect(await revealContact(place, receiver, { id })).toEqual({
      name: 'Demo-Eira Fiktivdal',
      email: expect.stringContaining('@'),
      organisation: null,
    });
    expect(await revealContact(place, initiator, { id })).toMatchObject({
      name: 'Demo-Berit Bedrift',
      organisation: expect.stringContaining('Oppdiktet'),
    });
    const looks = await db
      .selectFrom('auditEntry')
      .select(['personId', 'seenPersonId'])
      .where('objectId', '=', id)
      .where('action', '=', 'name.seen')
      .orderBy('id')
      .execute();
    expect(looks).toEqual([
      { personId: receiver.personId, seenPersonId: initiator.personId },
      { personId: initiator.personId, seenPersonId: receiver.personId },
    ]);
  });

  test('is not shown before, nor to an accountant or the adviser', async () => {
    for (const state of ['sent', 'read', 'considering', 'declined', 'expired', 'filled'] as const) {
      const { id, receiver } = await addIntroduction(db, { state });
      await expect(revealContact(place, receiver, { id }), state).rejects.toMatchObject(
        refused('wrong_state'),
      );
    }
    const { id, receiver, adviser } = await addIntroduction(db, {
      state: 'introduced',
      adviserPart: 'stepped_in',
    });
    if (adviser === null || receiver.kind !== 'company') throw new Error('no adviser');
    await expect(revealContact(place, adviser, { id })).rejects.toMatchObject(
      refused('wrong_state'),
    );
    await expect(
      revealContact(place, { ...receiver, role: 'accountant' }, { id }),
    ).rejects.toMatchObject(refused('not_yours'));
    const looks = db.selectFrom('auditEntry').selectAll().where('objectId', '=', id);
    expect(await looks.execute()).toEqual([]);
  });

  test('is that of the first owner where whoever acted is not of the organisation, or not any more', async () => {
    for (const acted of ['an adviser', 'one who left', 'one who is gone'] as const) {
      const { id, initiator, receiver } = await addIntroduction(db, {
        kind: 'pilot',
        state: 'introduced',
      });
      if (initiator.kind !== 'company') throw new Error('not a company');
      const { organisationId } = initiator;
      const colleague = await addActor(db, 'company', {
        organisationId,
        role: 'member',
        name: 'Demo-Mina Medlem',
      });
      const sentBy = acted === 'an adviser' ? (await addSeeker(db)).personId : colleague.personId;
      await db.updateTable('introduction').set({ sentBy }).where('id', '=', id).execute();
      if (acted === 'one who left')
        await db.deleteFrom('membership').where('personId', '=', sentBy).execute();
      if (acted === 'one who is gone')
        await db.deleteFrom('person').where('id', '=', sentBy).execute();
      expect(await revealContact(place, receiver, { id }), acted).toMatchObject({
        name: 'Demo-Berit Bedrift',
      });
      const look = db.selectFrom('auditEntry').select('seenPersonId').where('objectId', '=', id);
      expect(await look.execute()).toEqual([{ seenPersonId: initiator.personId }]);
    }
  });

  test('is that of the member who acted, and of nobody where the organisation has no owner', async () => {
    const { id, initiator, receiver } = await addIntroduction(db, {
      kind: 'pilot',
      state: 'introduced',
    });
    if (initiator.kind !== 'company') throw new Error('not a company');
    const { organisationId } = initiator;
    const mina = { organisationId, role: 'member', name: 'Demo-Mina Medlem' } as const;
    const { personId: sentBy } = await addActor(db, 'company', mina);
    await db.updateTable('introduction').set({ sentBy }).where('id', '=', id).execute();
    expect(await revealContact(place, receiver, { id })).toMatchObject({ name: mina.name });
    await db.deleteFrom('membership').where('organisationId', '=', organisationId).execute();
    await expect(revealContact(place, receiver, { id })).rejects.toMatchObject(
      refused('contact_gone'),
    );
  });

  test('is gone with its human, and the rest stays', async () => {
    const { id, initiator, receiver } = await addIntroduction(db, { state: 'introduced' });
    await db.deleteFrom('person').where('id', '=', initiator.personId).execute();
    await expect(revealContact(place, receiver, { id })).rejects.toMatchObject(
      refused('contact_gone'),
    );
    expect((await getIntroduction(place, receiver, { id })).other).toEqual({ kind: 'gone' });
  });
});

describe('taking a yes back', () => {
  test('before an answer is the sender’s right; the receiver declines instead', async () => {
    const { id, initiator, receiver } = await addIntroduction(db);
    await expect(withdrawIntroduction(place, receiver, first(id))).rejects.toMatchObject(
      refused('wrong_state'),
    );
    await withdrawIntroduction(place, initiator, first(id));
    expect(await read(id)).toMatchObject({ state: 'withdrawn', closedAt: clock.now() });
    expect(await eventsOf(db, id)).toEqual([
      {
        kind: 'introduction.withdrawn',
        payload: { introductionId: id, by: initiator.personId, side: 'initiator' },
      },
    ]);
  });

  test('afterwards is both’s, and hides the names again, behind the wall too', async () => {
    for (const who of ['initiator', 'receiver'] as const) {
      const example = await addIntroduction(db, { state: 'agreed', kind: 'candidate' });
      const { id } = example;
      await withdrawIntroduction(place, example[who], first(id));
      expect(await read(id)).toMatchObject({ state: 'withdrawn', releasedAt: null });
      expect(await eventsOf(db, id)).toMatchObject([{ payload: { side: who } }]);
      for (const side of ['initiator', 'receiver'] as const)
        await expect(revealContact(place, example[side], { id })).rejects.toMatchObject(
          refused('wrong_state'),
        );
    }
  });
});

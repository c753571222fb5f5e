import { fixedClock } from '@koble/kernel';
import { describe, expect, test } from 'vitest';
import { addIntroduction, addSeeker, eventsOf } from '../../../tests/support/introduction-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { declineIntroduction } from './decline-introduction';
import { getIntroduction } from './get-introduction';
import { proposeDeclineText } from './propose-decline-text';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-24T10:00:00Z');
const place = { db, clock };
const no = (id: string, text = '') => ({ id, version: 1, reason: 'capacity', text }) as const;
const refused = (code: string) => ({ code: `introductions.${code}` });

async function readsIn(personId: string, locale: 'nb' | 'nn' | 'en') {
  await db.updateTable('person').set({ locale }).where('id', '=', personId).execute();
}

describe('a no', () => {
  test('reaches the other side with its reason and text, and counts as the answer', async () => {
    const { id, initiator, receiver } = await addIntroduction(db);
    await declineIntroduction(place, receiver, no(id, 'Vi har dessverre ikke tid før sommeren.'));
    expect(await getIntroduction(place, initiator, { id })).toMatchObject({
      state: 'declined',
      decline: {
        reason: 'capacity',
        text: 'Vi har dessverre ikke tid før sommeren.',
        side: 'receiver',
      },
      answerBy: null,
      clock: null,
      actions: [],
    });
    const row = db.selectFrom('introduction').selectAll().where('id', '=', id);
    expect(await row.executeTakeFirstOrThrow()).toMatchObject({
      answeredAt: clock.now(),
      answeredBy: receiver.personId,
      closedAt: clock.now(),
      releasedAt: null,
    });
    expect(await eventsOf(db, id)).toEqual([
      {
        kind: 'introduction.declined',
        payload: { introductionId: id, by: receiver.personId, side: 'receiver' },
      },
    ]);
  });

  test('is said by who was asked; of a proposal by either of the two', async () => {
    const { id, initiator } = await addIntroduction(db);
    await expect(declineIntroduction(place, initiator, no(id))).rejects.toMatchObject(
      refused('wrong_state'),
    );
    for (const who of ['initiator', 'receiver'] as const) {
      const proposed = await addIntroduction(db, {
        kind: 'candidate',
        adviserPart: 'proposed',
        initiatorYesAt: null,
        sentBy: null,
      });
      await declineIntroduction(place, proposed[who], no(proposed.id));
      const other = who === 'initiator' ? proposed.receiver : proposed.initiator;
      const { decline } = await getIntroduction(place, other, { id: proposed.id });
      expect(decline).toMatchObject({ side: who, text: expect.stringContaining('kapasitet') });
    }
  });
});

describe('a text that is left empty', () => {
  test('is the one that was proposed, in the language of who reads it', async () => {
    for (const [locale, word] of [
      ['nb', 'kapasitet'],
      ['nn', 'kapasitet'],
      ['en', 'capacity'],
    ] as const) {
      const { id, initiator, receiver } = await addIntroduction(db);
      await readsIn(initiator.personId, locale);
      const wish = { id, reason: 'capacity' } as const;
      const { text } = await proposeDeclineText(place, receiver, wish);
      expect(text).toContain(word);
      await declineIntroduction(place, receiver, no(id));
      expect((await getIntroduction(place, initiator, { id })).decline?.text).toBe(text);
    }
  });

  test('is for a company in the language of whoever sent its interest', async () => {
    const { id, initiator, receiver } = await addIntroduction(db, { kind: 'candidate' });
    await readsIn(initiator.personId, 'en');
    await declineIntroduction(place, receiver, no(id));
    expect((await getIntroduction(place, initiator, { id })).decline?.text).toContain('capacity');
  });

  test('is not proposed to who has nothing to decline, nor to strangers', async () => {
    const { id, initiator } = await addIntroduction(db);
    const wish = { id, reason: 'other' } as const;
    await expect(proposeDeclineText(place, initiator, wish)).rejects.toMatchObject(
      refused('wrong_state'),
    );
    await expect(proposeDeclineText(place, await addSeeker(db), wish)).rejects.toMatchObject(
      refused('not_found'),
    );
  });
});

test('a candidate who declines does not give themself away', async () => {
  const { id, receiver } = await addIntroduction(db, { kind: 'candidate' });
  for (const text of ['Nei. Hilsen Demo-Eira Fiktivdal', 'Ring meg heller: 41234567'])
    await expect(declineIntroduction(place, receiver, no(id, text))).rejects.toMatchObject({
      ...refused('tells_who'),
      field: 'text',
    });
  expect(await eventsOf(db, id)).toEqual([]);
});

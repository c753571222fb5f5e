import { inTransaction, walled } from '@koble/db';
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { addActor, addPilotOffer } from '../../../tests/support/introduction-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { confirmSlot } from './confirm-slot';
import { holdSlot } from './hold-slot';
import { releaseSlot } from './release-slot';

const { db } = await testDatabase();
let organisationId: string;

beforeAll(async () => {
  ({ organisationId } = await addActor(db, 'partner'));
});

const anOfferWith = (slots: number) =>
  addPilotOffer(db, organisationId, { capacityPerQuarter: slots });
const hold = (offerId: string, quarter = '2027Q1', ref: string = randomUUID()) =>
  inTransaction(db, (trx) => holdSlot(trx, { offerId, quarter, ref }));
const taken = (offerId: string) =>
  db
    .selectFrom('pilotQuarter')
    .select(['quarter', 'held', 'confirmed'])
    .where('offerId', '=', offerId)
    .orderBy('quarter')
    .execute();

describe('a slot', () => {
  test('goes to exactly as many as there are slots, when twenty want one at once', async () => {
    const offerId = await anOfferWith(2);
    const answers = await Promise.allSettled(Array.from({ length: 20 }, () => hold(offerId)));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    for (const refused of answers.filter(({ status }) => status === 'rejected'))
      expect(refused).toMatchObject({
        reason: { code: 'pilots.no_capacity', details: { quarter: '2027Q2' } },
      });
    expect(await taken(offerId)).toEqual([{ quarter: '2027Q1', held: 2, confirmed: 0 }]);
  });

  test('is one for each agreement: asked for again it is the same, in another quarter it moves', async () => {
    const offerId = await anOfferWith(1);
    const ref = randomUUID();
    await hold(offerId, '2027Q1', ref);
    await hold(offerId, '2027Q1', ref);
    await hold(offerId, '2027Q2', ref);
    expect(await taken(offerId)).toEqual([{ quarter: '2027Q2', held: 1, confirmed: 0 }]);
    await hold(offerId, '2027Q1');
  });

  test('stays where it was when there is no room where it should move to', async () => {
    const offerId = await anOfferWith(1);
    const ref = randomUUID();
    await hold(offerId, '2027Q1', ref);
    await hold(offerId, '2027Q2');
    await expect(hold(offerId, '2027Q2', ref)).rejects.toMatchObject({
      details: { quarter: '2027Q3' },
    });
    expect((await taken(offerId)).map(({ held }) => held)).toEqual([1, 1]);
  });

  test('follows the number of the quarter, where it has its own', async () => {
    const offerId = await anOfferWith(5);
    await db
      .insertInto('pilotCapacity')
      .values([
        { offerId, quarter: '2027Q1', slots: 0 },
        { offerId, quarter: '2027Q2', slots: 1 },
      ])
      .execute();
    await expect(hold(offerId)).rejects.toMatchObject({ details: { quarter: '2027Q2' } });
    await hold(offerId, '2027Q2');
    await expect(hold(offerId, '2027Q2')).rejects.toMatchObject({ details: { quarter: '2027Q3' } });
  });

  test('is confirmed only where it is held, and is free again once it is given back', async () => {
    const offerId = await anOfferWith(1);
    const ref = randomUUID();
    const confirm = () => inTransaction(db, (trx) => confirmSlot(trx, ref));
    await expect(confirm()).rejects.toMatchObject({ code: 'pilots.no_booking' });
    await hold(offerId, '2027Q1', ref);
    await confirm();
    await confirm();
    expect(await taken(offerId)).toEqual([{ quarter: '2027Q1', held: 0, confirmed: 1 }]);
    await inTransaction(db, (trx) => releaseSlot(trx, ref));
    await inTransaction(db, (trx) => releaseSlot(trx, ref));
    expect(await taken(offerId)).toEqual([]);
    await hold(offerId);
  });

  test('is taken behind the wall too, and counts what others have taken', async () => {
    const offerId = await anOfferWith(1);
    const { personId, organisationId: companyId } = await addActor(db, 'company');
    const behind = () =>
      walled(db, { personId, organisationId: companyId }, (trx) =>
        holdSlot(trx, { offerId, quarter: '2027Q1', ref: randomUUID() }),
      );
    await behind();
    await expect(behind()).rejects.toMatchObject({ code: 'pilots.no_capacity' });
  });

  test('of an offer that is not there is not found', async () => {
    await expect(hold(randomUUID())).rejects.toMatchObject({ code: 'pilots.not_found' });
  });

  test('that is taken makes the search document old', async () => {
    const offerId = await anOfferWith(1);
    await db.deleteFrom('searchDirty').execute();
    await hold(offerId);
    const dirty = await db.selectFrom('searchDirty').select('listingId').execute();
    expect(dirty.map(({ listingId }) => listingId)).toEqual([`pilot_${offerId}`]);
  });
});

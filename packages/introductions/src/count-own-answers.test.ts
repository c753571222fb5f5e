import { fixedClock } from '@koble/kernel';
import { expect, test } from 'vitest';
import { addActor, addIntroduction } from '../../../tests/support/introduction-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { countOwnAnswers } from './count-own-answers';

const { db } = await testDatabase();
const deps = { db, clock: fixedClock('2027-11-23T10:00:00Z') };
const SENT = '2027-10-01T10:00:00Z';

test('an organisation is told what it has answered itself, however little, and nothing of others', async () => {
  const company = await addActor(db, 'company');
  const other = await addActor(db, 'company');
  const none = { asked: 0, answered: 0, answerDays: null };
  expect(await countOwnAnswers(deps, company)).toEqual(none);
  const add = (of: NonNullable<Parameters<typeof addIntroduction>[1]>) =>
    addIntroduction(db, { sentAt: SENT, with: { company }, ...of });
  await add({ state: 'declined', answeredAt: '2027-10-04T10:00:00Z' });
  await add({ state: 'expired' });
  await add({ state: 'sent' });
  await add({ state: 'expired', sentAt: '2026-10-01T10:00:00Z' });
  expect(await countOwnAnswers(deps, company)).toEqual({ asked: 2, answered: 1, answerDays: 3 });
  expect(await countOwnAnswers(deps, other)).toEqual(none);
});

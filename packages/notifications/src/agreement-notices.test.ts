import { emitEvent, inTransaction } from '@koble/db';
import { fixedClock } from '@koble/kernel';
import { beforeEach, expect, test } from 'vitest';
import { addMember } from '../../../tests/support/account-examples';
import {
  addNegotiators,
  aRequest,
  type Negotiators,
} from '../../../tests/support/agreement-examples';
import { requestAgreement } from '@koble/agreements';
import { testDatabase } from '../../../tests/support/test-database';
import type { KobleEvent } from './koble-event';
import { passOnEvents } from './pass-on-events';
import { pageOf } from './web-pages';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-23T10:00:00Z');
let sides: Negotiators;
let id: string;
beforeEach(async () => {
  sides = await addNegotiators(db);
  ({ id } = await requestAgreement({ db, clock }, sides.company, aRequest(sides.offerId)));
  await db.deleteFrom('domainEvent').execute();
  await db.deleteFrom('notification').execute();
});

async function tell(event: KobleEvent) {
  await inTransaction(db, (trx) => emitEvent(trx, event));
  expect(await passOnEvents({ db, clock, baseUrl: 'https://koble.example' })).toEqual({
    passedOn: 1,
    putAside: 0,
  });
  const rows = await db
    .selectFrom('notification')
    .select(['personId', 'topic', 'kind', 'data'])
    .execute();
  return new Map(rows.map(({ personId, ...said }) => [personId, said]));
}

test('of a step the other side hears and the colleagues of who took it, and nobody else', async () => {
  const colleague = await addMember(db, { organisationId: sides.company.organisationId });
  const accountant = await addMember(db, {
    organisationId: sides.partner.organisationId,
    role: 'accountant',
  });
  const by = sides.company.personId;
  const told = await tell({ kind: 'agreement.countered', agreementId: id, by, side: 'company' });
  expect([...told.keys()].sort()).toEqual([colleague.personId, sides.partner.personId].sort());
  expect(told.has(accountant.personId)).toBe(false);
  expect(told.get(sides.partner.personId)).toMatchObject({
    topic: 'answer',
    data: { title: 'Prøv sveiserobot på egne deler (demo)', agreementId: id },
  });
});

test('that time ran out is told to both, each with whom it was', async () => {
  const told = await tell({ kind: 'agreement.expired', agreementId: id });
  expect(told.size).toBe(2);
  const names = [...told.values()].map(({ data }) => JSON.stringify(data));
  expect(new Set(names).size).toBe(2);
});

test('a company is reminded of a delivery, and after two weeks both are told', async () => {
  const due = await tell({ kind: 'agreement.approval_due', agreementId: id });
  expect([...due.keys()]).toEqual([sides.company.personId]);
  await db.deleteFrom('notification').execute();
  const late = await tell({ kind: 'agreement.approval_late', agreementId: id });
  expect(late.size).toBe(2);
});

test('a mail about an agreement leads to its page', () => {
  const data = { title: 'x', organisation: null, on: null, at: null, agreementId: id };
  expect(pageOf({ topic: 'answer', kind: 'agreement.offered', introductionId: null, data })).toBe(
    `/avtaler/${id}`,
  );
});

import { asActor } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import { fixedClock } from '@koble/kernel';
import { beforeAll, expect, test } from 'vitest';
import {
  addNegotiators,
  aRequest,
  theTerms,
  type Negotiators,
} from '../../../tests/support/agreement-examples';
import { testFiles } from '../../../tests/support/file-examples';
import { addActor } from '../../../tests/support/introduction-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { acceptAgreement } from './accept-agreement';
import { layTerms } from './lay-terms';
import { requestAgreement } from './request-agreement';

const { db } = await testDatabase();
const { files } = testFiles();
const place = { db, files, clock: fixedClock('2026-11-23T10:00:00Z') };
const HISTORY = [
  'agreementEvent',
  'agreementTerms',
  'agreementSignature',
  'agreementDocument',
] as const;
const TABLES = ['agreement', ...HISTORY] as const;
let sides: Negotiators;

beforeAll(async () => {
  sides = await addNegotiators(db);
  const { id } = await requestAgreement(place, sides.company, aRequest(sides.offerId));
  await layTerms(place, sides.partner, { id, version: 1, move: 'offer', terms: theTerms() });
  await acceptAgreement(place, sides.partner, { id, termsNumber: 1 });
  await acceptAgreement(place, sides.company, { id, termsNumber: 1 });
});

/** How many rows of each table the database gives to whoever forgets to ask a rule. */
function seenBy(actor: SignedIn): Promise<number[]> {
  return asActor(db, actor, async (trx) => {
    const counts: number[] = [];
    for (const table of TABLES) {
      const rows = await trx.selectFrom(table).selectAll().execute();
      counts.push(rows.length);
    }
    return counts;
  });
}

test('PostgreSQL gives an agreement and what hangs on it to its two sides, and to nobody else', async () => {
  const all = [1, 4, 1, 2, 1];
  expect(await seenBy(sides.company)).toEqual(all);
  expect(await seenBy(sides.partner)).toEqual(all);
  const nothing = [0, 0, 0, 0, 0];
  for (const kind of ['company', 'partner', 'operator', 'funder', 'programme'] as const)
    expect(await seenBy(await addActor(db, kind)), kind).toEqual(nothing);
  const { personId } = sides.company;
  expect(await seenBy({ kind: 'candidate', personId }), 'as themself').toEqual(nothing);
});

test('neither side can write over what was laid on the table, signed or frozen', async () => {
  for (const table of HISTORY) {
    await expect(
      asActor(db, sides.company, (trx) => trx.deleteFrom(table).execute()),
    ).rejects.toThrow('permission denied');
    await expect(
      asActor(db, sides.company, (trx) =>
        trx.updateTable(table).set({ agreementId: sides.offerId }).execute(),
      ),
    ).rejects.toThrow('permission denied');
  }
});

import { emitEvent, inTransaction } from '@koble/db';
import { fixedClock } from '@koble/kernel';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import {
  addCast,
  addStaffed,
  forgetAll,
  listTold,
  type Cast,
} from '../../../tests/support/mail-examples';
import { testDatabase } from '../../../tests/support/test-database';
import type { KobleEvent } from './koble-event';
import { passOnEvents } from './pass-on-events';

const { db } = await testDatabase();
const teller = {
  db,
  clock: fixedClock('2026-11-28T10:00:00Z'),
  baseUrl: 'https://koble.example',
};
let cast: Cast;
let other: { id: string; people: string[] };

beforeAll(async () => {
  cast = await addCast(db);
  other = await addStaffed(db, 'Søster AS', ['owner', 'accountant']);
});
beforeEach(() => forgetAll(db));

async function toldOf(event: KobleEvent) {
  await inTransaction(db, (trx) => emitEvent(trx, event));
  expect(await passOnEvents(teller)).toEqual({ passedOn: 1, putAside: 0 });
  return (await listTold(db, cast)).map(({ to, data }) => [
    to,
    z.looseObject({ organisation: z.string() }).parse(data).organisation,
  ]);
}

test('a declared link is told to the company that it names, its answer to the one that declared it', async () => {
  const declared = { organisationId: other.id, linkedId: cast.companyId };
  expect(await toldOf({ kind: 'aid.link_declared', ...declared })).toEqual([
    ['member', 'Søster AS'],
    ['owner', 'Søster AS'],
  ]);
  for (const kind of ['aid.link_agreed', 'aid.link_objected'] as const) {
    await forgetAll(db);
    expect(await toldOf({ kind, ...declared })).toEqual([['somebody else', 'Fjordsveis AS']]);
  }
});

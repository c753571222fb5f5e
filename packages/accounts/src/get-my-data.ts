import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import type { Choices, MyData, StoredRow } from './account-views';
import { asThemself, type SignedIn } from './actor';
import { asActor } from './as-actor';
import { listChoices } from './list-choices';
import {
  countRowsAbout,
  getPersonRow,
  listKeys,
  listLockedTables,
  listRowsAbout,
} from './personal-data-queries';
import { keysToPerson, rowOf } from './personal-keys';

/**
 * Everything about a person, as data portability asks for (GDPR art. 15 and 20). Which tables that is, is asked of the database: a
 * table that is added later and names a person is in it. Read behind the wall, as the person and as everybody they may act for.
 */
export async function getMyData(
  { db, clock }: { db: Db; clock: Clock },
  actor: SignedIn,
): Promise<MyData> {
  const person = asThemself(actor);
  const { personId } = person;
  const keys = keysToPerson(await listKeys(db));
  const locked = await listLockedTables(db);
  const names = [...keys.keys()].filter((table) => !locked.includes(table));
  const seen = new Map(names.map((table) => [table, new Map<string, StoredRow>()]));
  for (const as of [person, ...actorsOf(personId, await listChoices({ db }, person))])
    await asActor(db, as, async (trx) => {
      for (const [table, rows] of seen)
        for (const row of await listRowsAbout(trx, { keys, table, personId }))
          rows.set(
            JSON.stringify(row),
            rowOf(personId, { table, keys: keys.get(table) ?? [] }, row),
          );
    });
  const leftOut: MyData['leftOut'] = locked.map((table) => ({ table, reason: 'secret' }));
  for (const [table, rows] of seen)
    if ((await countRowsAbout(db, { keys, table, personId })) > rows.size)
      leftOut.push({ table, reason: 'organisation' });
  return {
    madeAt: clock.now().toISOString(),
    person: await asActor(db, person, (trx) => getPersonRow(trx, personId)),
    tables: Object.fromEntries([...seen].map(([table, rows]) => [table, [...rows.values()]])),
    leftOut,
  };
}

function actorsOf(personId: string, { organisations, clients }: Choices): SignedIn[] {
  return [
    ...organisations.map(({ id, kind, role }) => ({ kind, personId, organisationId: id, role })),
    ...clients.map(({ id, operatorId }) => ({
      kind: 'company' as const,
      personId,
      organisationId: id,
      role: 'adviser' as const,
      operatorId,
    })),
  ];
}

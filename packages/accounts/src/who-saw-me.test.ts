import { expect, test } from 'vitest';
import { addMember, addOrganisation, addPerson } from '../../../tests/support/account-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { asActor } from './as-actor';
import { recordAct } from './audit-queries';
import { whoSawMe } from './who-saw-me';
import type { SignedIn } from './actor';

const { db } = await testDatabase();
const look = (actor: SignedIn, seenPersonId: string, action = 'name.seen') =>
  asActor(db, actor, (trx) => recordAct(trx, actor, { action, seenPersonId }));

test('somebody reads when and for whom their name was looked at, the last look first', async () => {
  const personId = await addPerson(db);
  const organisationId = await addOrganisation(db, { name: 'Oppdiktet Sveis AS' });
  const company = await addMember(db, { organisationId });
  const operatorId = await addOrganisation(db, { kind: 'operator', name: 'Demohagen' });
  await look(company, personId);
  await look({ ...company, role: 'adviser', operatorId }, personId);
  await look({ kind: 'candidate', personId: await addPerson(db) }, personId);
  const seen = await whoSawMe({ db }, { kind: 'candidate', personId });
  expect(seen.map(({ organisation, operator }) => [organisation, operator])).toEqual([
    [null, null],
    ['Oppdiktet Sveis AS', 'Demohagen'],
    ['Oppdiktet Sveis AS', null],
  ]);
  expect(seen[0]?.at).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
  expect(JSON.stringify(seen)).not.toContain(company.personId);
});

test('neither looks at others nor other acts are among them', async () => {
  const me = await addMember(db);
  const other = await addPerson(db);
  await look(me, other);
  await look(me, me.personId, 'introduction.sent');
  expect(await whoSawMe({ db }, me)).toEqual([]);
});

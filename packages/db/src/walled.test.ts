import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { addOrganisation, addPerson } from '../../../tests/support/account-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { walled } from './walled';

const { db } = await testDatabase();

test('shows a person themself and nobody else by name', async () => {
  const me = await addPerson(db);
  await addPerson(db);
  const rows = await walled(db, { personId: me, organisationId: null }, (trx) =>
    trx.selectFrom('person').select('id').execute(),
  );
  expect(rows).toEqual([{ id: me }]);
});

test('shows colleagues to whoever acts for their organisation', async () => {
  const [me, colleague, organisationId] = [
    await addPerson(db),
    await addPerson(db),
    await addOrganisation(db),
  ];
  await db
    .insertInto('membership')
    .values([me, colleague].map((personId) => ({ personId, organisationId, role: 'member' })))
    .execute();
  const seen = (as: string | null) =>
    walled(db, { personId: me, organisationId: as }, (trx) =>
      trx.selectFrom('person').select('id').execute(),
    );
  expect(await seen(organisationId)).toHaveLength(2);
  expect(await seen(null)).toHaveLength(1);
});

test('keeps sessions, passwords and the outbox out of reach, and the audit log as it was written', async () => {
  const me = await addPerson(db);
  const asMe = (statement: string) =>
    walled(db, { personId: me, organisationId: null }, (trx) => sql.raw(statement).execute(trx));
  for (const statement of [
    'select * from session',
    'select * from login',
    'select * from verification',
    'select * from domain_event',
    'update audit_entry set action = action',
    'delete from audit_entry',
    'alter table person disable row level security',
  ])
    await expect(asMe(statement), statement).rejects.toThrow(/permission denied|must be owner/);
});

test('ends with its transaction: the connection is the owner’s again', async () => {
  const me = await addPerson(db);
  await walled(db, { personId: me, organisationId: null }, () => Promise.resolve());
  const { rows } = await sql<{ role: string; person: string }>`
    select current_user as role, current_setting('koble.person', true) as person`.execute(db);
  expect(rows).toEqual([{ role: 'app', person: '' }]);
});

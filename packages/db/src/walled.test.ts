import { sql } from 'kysely';
import { randomBytes } from 'node:crypto';
import { expect, inject, test } from 'vitest';
import { addOrganisation, addPerson } from '../../../tests/support/account-examples';
import { asAdmin } from '../../../tests/support/admin';
import { addCard } from '../../../tests/support/introduction-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { openDatabase } from './database';
import { migrateToLatest } from './migrate';
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

test('hides from an operator’s adviser whoever shuts that operator out, but never the adviser', async () => {
  const [me, closed, other, organisationId, operatorId] = [
    await addPerson(db),
    await addPerson(db),
    await addPerson(db),
    await addOrganisation(db),
    await addOrganisation(db, { kind: 'operator' }),
  ];
  await db
    .insertInto('membership')
    .values([closed, other].map((personId) => ({ personId, organisationId, role: 'member' })))
    .execute();
  for (const personId of [me, closed])
    await db
      .insertInto('candidateBlock')
      .values({ candidateId: await addCard(db, personId), organisationId: operatorId })
      .execute();
  const seen = async (behind?: string) =>
    (
      await walled(db, { personId: me, organisationId, operatorId: behind }, (trx) =>
        trx.selectFrom('person').select('id').execute(),
      )
    ).map(({ id }) => id);
  expect((await seen()).sort()).toEqual([me, closed, other].sort());
  expect((await seen(operatorId)).sort()).toEqual([me, other].sort());
  expect(await seen(await addOrganisation(db, { kind: 'operator' }))).toHaveLength(3);
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

test('stands for a database whose owner is no superuser: it is migrated and walled by that owner', async () => {
  const { adminUrl, prefix } = inject('services');
  const name = `${prefix}owner_${randomBytes(4).toString('hex')}`;
  await asAdmin(adminUrl, async (admin) => {
    await admin.query(`create role ${name} login createrole password 'oppdiktet'`);
    // The role is there from another database of the same cluster, whose owner shares it.
    await admin.query(`grant koble_app to ${name}`);
    await admin.query(`create database ${name} owner ${name}`);
  });
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  url.username = name;
  url.password = 'oppdiktet';
  const owned = openDatabase(url.href, { max: 2 });
  await migrateToLatest(owned.db);
  const me = await addPerson(owned.db);
  await addPerson(owned.db);
  const seen = await walled(owned.db, { personId: me, organisationId: null }, (trx) =>
    trx.selectFrom('person').select('id').execute(),
  );
  expect(seen).toEqual([{ id: me }]);
  expect(await owned.db.selectFrom('person').select('id').execute()).toHaveLength(2);
  await owned.close();
});

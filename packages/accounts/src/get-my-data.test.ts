import { fixedClock } from '@koble/kernel';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { addMember, addPerson } from '../../../tests/support/account-examples';
import { CANARY, OTHERS_WORDS } from '../../../tests/support/personal-canaries';
import { addPersonEverywhere } from '../../../tests/support/personal-data-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { getMyData } from './get-my-data';
import { listKeys } from './personal-data-queries';

const { db } = await testDatabase();
const deps = { db, clock: fixedClock('2026-11-25T10:00:00Z') };
const everywhere = await addPersonEverywhere(db);
const { personId, otherId, operatorId } = everywhere;
const actor = { kind: 'candidate', personId } as const;
const SECRET = ['domain_event', 'login', 'session', 'verification'];

describe('what somebody takes with them', () => {
  test('is every row in which any column names them', async () => {
    const { tables, person, madeAt } = await getMyData(deps, actor);
    const naming = (await listKeys(db)).filter(
      ({ table, parent }) => parent === 'person' && !SECRET.includes(table),
    );
    expect(naming.length).toBeGreaterThan(20);
    for (const { table, column } of naming)
      expect(
        tables[table]?.some((row) => row[column] === personId),
        `${table}.${column}`,
      ).toBe(true);
    expect(tables['candidate_block']).toMatchObject([{ organisation_id: operatorId }]);
    expect(person).toMatchObject({ id: personId, name: `Demo-Eira ${CANARY}`, locale: 'nb' });
    expect(madeAt).toBe('2026-11-25T10:00:00.000Z');
  });

  test('is what they wrote, and not what others wrote to them', async () => {
    const { tables } = await getMyData(deps, actor);
    expect(tables['introduction_message']).toMatchObject([{ text: CANARY }]);
    expect(tables['introduction_file']).toMatchObject([{ name: `${CANARY}.pdf` }]);
    expect(JSON.stringify(tables)).not.toContain(OTHERS_WORDS);
  });

  test('names nobody else, and holds no secret', async () => {
    const text = JSON.stringify(await getMyData(deps, actor));
    const { email } = await db
      .selectFrom('person')
      .select('email')
      .where('id', '=', otherId)
      .executeTakeFirstOrThrow();
    for (const hidden of [otherId, email, 'Hamid', 'hash-of-hers', `https://koble.example/`])
      expect(text).not.toContain(hidden);
  });

  test('says what is left out: what would open the account', async () => {
    expect((await getMyData(deps, actor)).leftOut).toEqual(
      SECRET.map((table) => ({ table, reason: 'secret' })),
    );
  });

  test('is not somebody else’s, also not a colleague’s', async () => {
    const colleague = await addMember(db, { organisationId: everywhere.company.organisationId });
    const { tables } = await getMyData(deps, colleague);
    const rows = Object.entries(tables).filter(([, found]) => found.length > 0);
    expect(rows.map(([table]) => table)).toEqual(['membership']);
    expect(JSON.stringify(tables)).not.toContain(CANARY);
  });
});

test('rows of an organisation that somebody has left are its own, and it is said that there are some', async () => {
  const left = await addMember(db);
  await db
    .insertInto('clientConsent')
    .values({
      companyId: left.organisationId,
      operatorId,
      givenBy: left.personId,
      givenAt: deps.clock.now(),
    })
    .execute();
  expect((await getMyData(deps, left)).tables['client_consent']).toHaveLength(1);
  await db.deleteFrom('membership').where('personId', '=', left.personId).execute();
  const { tables, leftOut } = await getMyData(deps, left);
  expect(tables['client_consent']).toEqual([]);
  expect(leftOut).toContainEqual({ table: 'client_consent', reason: 'organisation' });
});

test('a table that is made tomorrow is taken along, and what goes with its rows too', async () => {
  await sql`create table diary (id integer primary key, writer uuid references person on delete cascade, text text,
    folded text generated always as (lower(text)) stored)`.execute(db);
  await sql`create table diary_page (diary_id integer references diary on delete cascade, page text)`.execute(
    db,
  );
  const other = await addPerson(db);
  await sql`insert into diary values (1, ${personId}, 'Mitt'), (2, ${other}, 'Ditt')`.execute(db);
  await sql`insert into diary_page values (1, 'min side'), (2, 'din side')`.execute(db);
  const { tables } = await getMyData(deps, actor);
  expect(tables['diary']).toEqual([{ id: 1, writer: personId, text: 'Mitt' }]);
  expect(tables['diary_page']).toEqual([{ diary_id: 1, page: 'min side' }]);
});

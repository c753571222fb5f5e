import { inTransaction } from '@koble/db';
import { fixedClock } from '@koble/kernel';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import {
  addMember,
  addOrganisation,
  addPerson,
  eventsAbout,
} from '../../../tests/support/account-examples';
import { CANARY, OTHERS_WORDS } from '../../../tests/support/personal-canaries';
import { addPersonEverywhere } from '../../../tests/support/personal-data-examples';
import { testDatabase } from '../../../tests/support/test-database';
import type { SignedIn } from './actor';
import { deletePerson } from './delete-person';
import { ERASURE } from './erasure';
import { giveConsent } from './give-consent';
import { inviteMember } from './invite-member';

const { db } = await testDatabase();
const deps = { db, clock: fixedClock('2026-11-25T10:00:00Z') };
const GOING = Object.entries(ERASURE).flatMap(([table, what]) => (what === 'goes' ? [table] : []));

async function erase(actor: SignedIn, typed?: string) {
  const { email } = await db
    .selectFrom('person')
    .select('email')
    .where('id', '=', actor.personId)
    .executeTakeFirstOrThrow();
  return inTransaction(db, (trx) =>
    deletePerson(trx, actor, { email: typed ?? email, at: deps.clock.now() }),
  );
}

/** The tables with a row that has this text anywhere, and how many. */
async function rowsWith(text: string): Promise<Record<string, number>> {
  const { rows } = await sql<{ table: string }>`
    select relname as table from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`.execute(
    db,
  );
  const found: Record<string, number> = {};
  for (const { table } of rows) {
    const { rows: counted } = await sql<{ count: number }>`
      select count(*) as count from ${sql.table(table)} t where position(${text} in t::text) > 0`.execute(
      db,
    );
    const count = counted[0]?.count ?? 0;
    if (count > 0) found[table] = count;
  }
  return found;
}
/** How many rows there are of each table that the page about deletion speaks of. */
async function countAll(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of Object.keys(ERASURE)) {
    const { rows } = await sql<{ count: number }>`
      select count(*) as count from ${sql.table(table)}`.execute(db);
    counts[table] = rows[0]?.count ?? 0;
  }
  return counts;
}

async function openOf({ organisationId, at }: { organisationId: string; at: Date }) {
  const { rows } = await sql<{ invitations: number; requests: number; consents: number }>`
    select (select count(*) from invitation where organisation_id = ${organisationId} and revoked_at is distinct from ${at}) as invitations,
      (select count(*) from membership_request where organisation_id = ${organisationId} and decided_at is null) as requests,
      (select count(*) from client_consent where company_id = ${organisationId} and ended_at is null) as consents`.execute(
    db,
  );
  return rows[0];
}

describe('somebody who deletes their account', () => {
  test('types their own address first', async () => {
    const personId = await addPerson(db);
    await expect(
      erase({ kind: 'candidate', personId }, 'annen@koble.example'),
    ).rejects.toMatchObject({
      code: 'accounts.email_does_not_match',
      kind: 'invalid',
      field: 'email',
    });
    expect(await rowsWith(personId)).toMatchObject({ person: 1 });
  });

  test('is named nowhere afterwards, nor is anything that they wrote', async () => {
    const { personId } = await addPersonEverywhere(db);
    const before = await countAll();
    const othersBefore = await rowsWith(OTHERS_WORDS);
    expect(await rowsWith(CANARY)).toMatchObject({ introduction: 2, introduction_message: 1 });

    await erase({ kind: 'candidate', personId }, ` ${CANARY.toUpperCase()}@koble.example `);
    const removals = await db.selectFrom('fileRemoval').select('storageKey').execute();
    expect(removals).toEqual([{ storageKey: expect.stringMatching(/^files\//) }]);
    expect(await rowsWith(personId)).toEqual({});
    expect(await rowsWith(CANARY)).toEqual({});
    expect(await rowsWith(OTHERS_WORDS)).toEqual(othersBefore);

    const after = await countAll();
    const changed = Object.keys(before).filter((table) => after[table] !== before[table]);
    // Of invitations, the one to the person's own address; of the audit log, the line that says that somebody left.
    expect(changed.sort()).toEqual([...GOING, 'audit_entry', 'invitation'].sort());
    expect(after['audit_entry']).toBe((before['audit_entry'] ?? 0) + 1);
  });

  test('leaves an organisation with nobody in it as it is, and nothing of it to be answered', async () => {
    const owner = await addMember(db);
    const { organisationId } = owner;
    const operatorId = await addOrganisation(db, { kind: 'operator' });
    const consent = await giveConsent(deps, owner, operatorId);
    await inviteMember(deps, owner, { email: 'venter@koble.example', role: 'member' });
    const asking = { organisationId, personId: await addPerson(db), createdAt: deps.clock.now() };
    await db.insertInto('membershipRequest').values(asking).execute();
    await erase(owner);
    expect(await rowsWith(organisationId)).toMatchObject({ organisation: 1 });
    const ofIt = { organisationId, at: deps.clock.now() };
    expect(await openOf(ofIt)).toEqual({ invitations: 0, requests: 0, consents: 0 });
    expect((await eventsAbout(db, consent.id)).at(-1)).toMatchObject({ kind: 'consent.ended' });
  });

  test('is not the last owner of an organisation that has others', async () => {
    const organisationId = await addOrganisation(db, { name: 'Oppdiktet Sveis AS' });
    const owner = await addMember(db, { organisationId });
    const member = await addMember(db, { organisationId, role: 'member' });
    await expect(erase(owner)).rejects.toMatchObject({
      code: 'accounts.last_owner',
      kind: 'conflict',
      details: { organisation: 'Oppdiktet Sveis AS' },
    });
    expect(await rowsWith(owner.personId)).toMatchObject({ person: 1, membership: 1 });
    await erase(member);
    await erase(owner);
    expect(await rowsWith(organisationId)).toEqual({ organisation: 1 });
  });
});

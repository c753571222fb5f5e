import type { BusinessRegister } from '@koble/accounts';
import type { MembershipRole, OrganisationActor } from '@koble/accounts/schema';
import type { DB, Db } from '@koble/db';
import type { Insertable } from 'kysely';
import { z } from 'zod';

let made = 0;

/** An invented organisation in the database; gives its id. */
export async function addOrganisation(
  db: Db,
  of: Partial<Insertable<DB['organisation']>> = {},
): Promise<string> {
  made += 1;
  const { id } = await db
    .insertInto('organisation')
    .values({ kind: 'company', name: `Oppdiktet ${made} AS`, source: 'demo', ...of })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** An invented person in the database; gives the id. */
export async function addPerson(
  db: Db,
  name = 'Demo-Eira Fiktivdal',
  of: Partial<Insertable<DB['person']>> = {},
): Promise<string> {
  made += 1;
  const { id } = await db
    .insertInto('person')
    .values({ name, email: `person${made}@koble.example`, emailVerified: true, ...of })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Somebody who acts for an organisation, a new company where none is given. */
export async function addMember(
  db: Db,
  of: { organisationId?: string; role?: MembershipRole; personId?: string } = {},
): Promise<OrganisationActor> {
  const { role = 'owner' } = of;
  const organisationId = of.organisationId ?? (await addOrganisation(db));
  const personId = of.personId ?? (await addPerson(db));
  await db.insertInto('membership').values({ personId, organisationId, role }).execute();
  const { kind } = await db
    .selectFrom('organisation')
    .select('kind')
    .where('id', '=', organisationId)
    .executeTakeFirstOrThrow();
  return { kind, personId, organisationId, role };
}

/** A session of somebody who has signed in; gives its id. */
export async function addSession(db: Db, personId: string): Promise<string> {
  made += 1;
  const { id } = await db
    .insertInto('session')
    .values({ personId, token: `session-${made}`, expiresAt: '2099-01-01T00:00:00Z' })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** A business register that answers this, or fails so; `asked` are the numbers that it was asked for. */
export function aRegister(
  answer: Awaited<ReturnType<BusinessRegister['lookUp']>> | Error,
): BusinessRegister & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    async lookUp(number) {
      asked.push(number);
      if (answer instanceof Error) throw answer;
      return answer;
    },
  };
}

/** What was told in the outbox and is about this id, the oldest first. */
export async function eventsAbout(db: Db, id: string): Promise<Record<string, unknown>[]> {
  const rows = await db.selectFrom('domainEvent').selectAll().orderBy('id').execute();
  return rows
    .filter(({ payload }) => JSON.stringify(payload).includes(id))
    .map(({ kind, payload }) => ({ kind, ...z.record(z.string(), z.unknown()).parse(payload) }));
}

/** What the audit log says that somebody did, the oldest first. */
export async function actsOf(db: Db, personId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('auditEntry')
    .select('action')
    .where('personId', '=', personId)
    .orderBy('id')
    .execute();
  return rows.map(({ action }) => action);
}

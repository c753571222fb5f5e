import type { Db } from '@koble/db';
import { randomUUID } from 'node:crypto';
import { CANARIES } from './world-callers';
import type { Ids } from './world-ids';

const MEMBERS = [
  { person: 'owner', of: 'company', role: 'owner' },
  { person: 'member', of: 'company', role: 'member' },
  { person: 'accountant', of: 'company', role: 'accountant' },
  { person: 'otherOwner', of: 'otherCompany', role: 'owner' },
  { person: 'researcher', of: 'partner', role: 'owner' },
  { person: 'otherResearcher', of: 'otherPartner', role: 'owner' },
  { person: 'adviser', of: 'operator', role: 'adviser' },
  { person: 'otherAdviser', of: 'otherOperator', role: 'adviser' },
  { person: 'funder', of: 'funderOrganisation', role: 'owner' },
  { person: 'county', of: 'programme', role: 'owner' },
] as const;

export const ORGANISATIONS = [
  { name: 'company', kind: 'company', number: '310000108' },
  { name: 'otherCompany', kind: 'company', number: '310000116' },
  { name: 'partner', kind: 'partner', number: '310000124' },
  { name: 'otherPartner', kind: 'partner', number: '310000132' },
  { name: 'operator', kind: 'operator', number: '310000140' },
  { name: 'otherOperator', kind: 'operator', number: '310000159' },
  { name: 'funderOrganisation', kind: 'funder', number: '310000167' },
  { name: 'programme', kind: 'programme', number: '310000175' },
] as const;

/** Everybody, signed in, and the organisations that they belong to. */
export async function addPeople(db: Db, { people, organisations, sessions }: Ids): Promise<void> {
  for (const [name, id] of Object.entries(people)) {
    await db
      .insertInto('person')
      .values({
        id,
        name: name === 'seeker' ? CANARIES.name : `Demo-${name} Tenktvik`,
        email: name === 'seeker' ? CANARIES.email : `${name.toLowerCase()}@koble.example`,
        emailVerified: true,
      })
      .execute();
    const session = { id: randomUUID(), personId: id, token: randomUUID() };
    await db
      .insertInto('session')
      .values({ ...session, expiresAt: '2100-01-01T00:00:00Z' })
      .execute();
    sessions.set(id, session.id);
  }
  for (const { name, kind, number } of ORGANISATIONS)
    await db
      .insertInto('organisation')
      .values({
        id: organisations[name],
        kind,
        number,
        name: `Oppdiktet ${name} AS`,
        municipality: '5037',
        source: 'demo',
        status: 'active',
      })
      .execute();
  for (const { person, of, role } of MEMBERS)
    await db
      .insertInto('membership')
      .values({ personId: people[person], organisationId: organisations[of], role })
      .execute();
}

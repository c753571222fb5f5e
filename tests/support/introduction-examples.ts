import type { MembershipRole, OrganisationActor, SignedIn } from '@koble/accounts/schema';
import type { DB, Db } from '@koble/db';
import { sql, type Insertable } from 'kysely';
import { addOrganisation, addPerson } from './account-examples';
import { anOffer } from './pilot-examples';

type Introduction = Insertable<DB['introduction']>;
type OrganisationKind = OrganisationActor['kind'];

/** What is needed to act on an example as either side, and as its adviser where there is one. */
export interface ExampleIntroduction {
  id: string;
  initiator: SignedIn;
  receiver: SignedIn;
  adviser: OrganisationActor<'operator'> | null;
  /** What it is about; null for a candidate card or a call. */
  needId: string | null;
}

/** The first Monday of the examples, and the days that the defaults count from it. */
export const SENT_AT = new Date('2026-11-23T10:00:00Z');
const DAYS = {
  firstReminderOn: '2026-11-26',
  secondReminderOn: '2026-12-04',
  answerBy: '2026-12-22',
  pauseOn: '2027-01-06',
};

const RELEASED: readonly string[] = ['introduced', 'meeting', 'agreed', 'done'];

/** Somebody who acts for an organisation of this kind, new or the one given. */
export async function addActor<Kind extends OrganisationKind>(
  db: Db,
  kind: Kind,
  of: { organisationId?: string; role?: MembershipRole; name?: string; municipality?: string } = {},
) {
  const { role = 'owner', name = 'Demo-Odin Oppdiktet' } = of;
  const organisationId =
    of.organisationId ??
    (await addOrganisation(db, { kind, municipality: of.municipality ?? '5037' }));
  const personId = await addPerson(db, name);
  await db.insertInto('membership').values({ personId, organisationId, role }).execute();
  return { kind, personId, organisationId, role };
}

/** A person who acts as themself. */
export async function addSeeker(db: Db, name?: string) {
  return { kind: 'candidate', personId: await addPerson(db, name) } as const;
}

/** A published need that asks for people and a pilot; gives its id. */
export async function addNeed(
  db: Db,
  organisationId: string,
  of: Partial<Insertable<DB['need']>> = {},
): Promise<string> {
  const { id } = await db
    .insertInto('need')
    .values({
      organisationId,
      state: 'published',
      title: 'Vi vil sveise med robot (demo)',
      goal: 'Vi sveiser de samme brakettene om og om igjen og vil prøve en robot.',
      wantsPeople: true,
      wantsPilot: true,
      wantsFunding: false,
      skillsMust: ['welding'],
      skillsShould: ['robotics'],
      publishedAt: SENT_AT,
      expiresAt: '2030-01-01T00:00:00Z',
      ...of,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** A published pilot offer; gives its id. */
export async function addPilotOffer(
  db: Db,
  organisationId: string,
  of: Partial<Insertable<DB['pilotOffer']>> = {},
): Promise<string> {
  const { id } = await db
    .insertInto('pilotOffer')
    .values({ ...anOffer(), organisationId, state: 'published', publishedAt: SENT_AT, ...of })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** An active nameless card of this person; gives its id. */
export async function addCard(
  db: Db,
  personId: string,
  of: Partial<Insertable<DB['candidate']>> = {},
): Promise<string> {
  const { id } = await db
    .insertInto('candidate')
    .values({
      personId,
      state: 'active',
      title: 'Metall- og maskinarbeidere',
      occupations: ['welder'],
      skills: ['welding'],
      experience: 'long',
      municipality: '5037',
      district: 'innherred',
      radiusKm: 50,
      modes: ['onsite'],
      extents: ['full_time'],
      confirmedAt: SENT_AT,
      expiresAt: '2030-01-01T00:00:00Z',
      ...of,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

type Side = Pick<ExampleIntroduction, 'initiator' | 'receiver'> & {
  columns: Pick<Introduction, 'needId' | 'pilotOfferId' | 'candidateId'>;
};

/** Both sides of an introduction of this kind, with what it is about. */
async function addSides(db: Db, kind: Introduction['kind'], given: Given): Promise<Side> {
  const company = async () =>
    given.company ?? (await addActor(db, 'company', { name: 'Demo-Berit Bedrift' }));
  switch (kind) {
    case 'role':
    case 'challenge': {
      const receiver = await company();
      const initiator =
        kind === 'role'
          ? (given.seeker ?? (await addSeeker(db)))
          : (given.partner ?? (await addActor(db, 'partner')));
      const needId = given.needId ?? (await addNeed(db, receiver.organisationId));
      return { initiator, receiver, columns: { needId } };
    }
    case 'pilot': {
      const receiver = given.partner ?? (await addActor(db, 'partner'));
      const pilotOfferId = await addPilotOffer(db, receiver.organisationId);
      return { initiator: await company(), receiver, columns: { pilotOfferId } };
    }
    case 'call':
      return {
        initiator: await company(),
        receiver: await addActor(db, 'operator', { role: 'adviser' }),
        columns: {},
      };
    case 'candidate': {
      const receiver = given.seeker ?? (await addSeeker(db));
      const candidateId = await addCard(db, receiver.personId);
      return { initiator: await company(), receiver, columns: { candidateId } };
    }
  }
}

interface Given {
  company?: OrganisationActor<'company'>;
  partner?: OrganisationActor<'partner'>;
  seeker?: Extract<SignedIn, { kind: 'candidate' }>;
  needId?: string;
}

/**
 * An introduction in any state, with people and organisations on both sides and the columns that its state demands. `with` are
 * sides that are there already; `adviserPart` puts an operator's adviser into it. Every column can be given.
 */
export async function addIntroduction(
  db: Db,
  of: Partial<Introduction> & { with?: Given } = {},
): Promise<ExampleIntroduction> {
  const { with: given = {}, ...columns } = of;
  const { kind = 'role', state = 'sent' } = columns;
  const sides = await addSides(db, kind, given);
  const adviser =
    (columns.adviserPart ?? null) === null
      ? null
      : await addActor(db, 'operator', { role: 'adviser' });
  const released = RELEASED.includes(state);
  const { id } = await db
    .insertInto('introduction')
    .values({
      kind,
      state,
      title: 'Vi vil sveise med robot (demo)',
      why: 'Jeg har sveist i ti år og vil lære robot.',
      ...sides.columns,
      ...sideColumns('initiator', sides.initiator),
      ...sideColumns('receiver', sides.receiver),
      sentBy: sides.initiator.personId,
      createdAt: SENT_AT,
      ...(state === 'draft' ? {} : { sentAt: SENT_AT, initiatorYesAt: SENT_AT, ...DAYS }),
      ...(released
        ? {
            receiverYesAt: SENT_AT,
            releasedAt: SENT_AT,
            answeredAt: SENT_AT,
            answeredBy: sides.receiver.personId,
          }
        : {}),
      ...(adviser === null
        ? {}
        : { adviserPersonId: adviser.personId, adviserOrganisationId: adviser.organisationId }),
      ...columns,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return {
    id,
    initiator: sides.initiator,
    receiver: sides.receiver,
    adviser,
    needId: sides.columns.needId ?? null,
  };
}

function sideColumns(side: 'initiator' | 'receiver', actor: SignedIn): Partial<Introduction> {
  return actor.kind === 'candidate'
    ? { [`${side}PersonId`]: actor.personId }
    : { [`${side}OrganisationId`]: actor.organisationId };
}

/** What was told of an introduction, in the order in which it was. */
export async function eventsOf(db: Db, introductionId: string) {
  const rows = await db
    .selectFrom('domainEvent')
    .select(['kind', 'payload'])
    .where(sql`payload ->> 'introductionId'`, '=', introductionId)
    .orderBy('id')
    .execute();
  return rows.map(({ kind, payload }) => ({ kind, payload }));
}

import type { Db } from '@koble/db';
import type { Me } from './account-views';
import type { Actor } from './actor';
import { listMemberships } from './membership-queries';

/** Whom a session says that it acts for; all null where nothing was chosen. */
interface Choice {
  actsAs: 'self' | 'organisation' | null;
  actingOrganisationId: string | null;
  clientId: string | null;
}

const NOTHING_CHOSEN: Choice = { actsAs: null, actingOrganisationId: null, clientId: null };

/**
 * Whom a person acts for in this session: what they chose there as long as it still holds (the membership, the client's
 * consent), else the organisation they joined first, else themself.
 */
export async function resolveActor(
  db: Db,
  { personId, sessionId }: { personId: string; sessionId: string },
): Promise<Actor> {
  const self: Actor = { kind: 'candidate', personId };
  const choice =
    (await db
      .selectFrom('session')
      .select(['actsAs', 'actingOrganisationId', 'clientId'])
      .where('id', '=', sessionId)
      .executeTakeFirst()) ?? NOTHING_CHOSEN;
  if (choice.actsAs === 'self') return self;
  const memberships = await listMemberships(db, personId);
  const chosen = memberships.find(({ id }) => id === choice.actingOrganisationId);
  const membership = chosen ?? memberships[0];
  if (membership === undefined) return self;
  const { id: organisationId, kind, role } = membership;
  if (chosen !== undefined && kind === 'operator' && choice.clientId !== null) {
    const client = { operatorId: organisationId, companyId: choice.clientId };
    if (await hasConsent(db, client))
      return {
        kind: 'company',
        personId,
        organisationId: client.companyId,
        role: 'adviser',
        operatorId: organisationId,
      };
  }
  return { kind, personId, organisationId, role };
}

/** Whether a company has consented to an operator's advisers acting for it, and has not ended it. */
async function hasConsent(
  db: Db,
  { operatorId, companyId }: { operatorId: string; companyId: string },
): Promise<boolean> {
  const consent = await db
    .selectFrom('clientConsent')
    .select('id')
    .where('operatorId', '=', operatorId)
    .where('companyId', '=', companyId)
    .where('givenAt', 'is not', null)
    .where('endedAt', 'is', null)
    .executeTakeFirst();
  return consent !== undefined;
}

/** The signed-in person for the page's header; null for a visitor. */
export async function describeMe(db: Db, actor: Actor): Promise<Me | null> {
  if (actor.kind === 'visitor') return null;
  const person = await db
    .selectFrom('person')
    .select(['name', 'email', 'locale'])
    .where('id', '=', actor.personId)
    .executeTakeFirst();
  if (person === undefined) return null;
  return {
    ...person,
    actor,
    organisation:
      actor.kind === 'candidate' ? null : await nameOfOrganisation(db, actor.organisationId),
    operator:
      actor.kind === 'candidate' || actor.operatorId === undefined
        ? null
        : await nameOfOrganisation(db, actor.operatorId),
  };
}

async function nameOfOrganisation(
  db: Db,
  id: string,
): Promise<{ id: string; name: string } | null> {
  const found = await db
    .selectFrom('organisation')
    .select(['id', 'name'])
    .where('id', '=', id)
    .executeTakeFirst();
  return found ?? null;
}

import type { Db } from '@koble/db';
import type { Actor, Me } from './schema';

/** Whom a person acts for: the organisation they joined first, else themself as a candidate. */
export async function resolveActor(db: Db, personId: string): Promise<Actor> {
  const membership = await db
    .selectFrom('membership')
    .innerJoin('organisation', 'organisation.id', 'membership.organisationId')
    .select(['organisation.id', 'organisation.kind', 'membership.role'])
    .where('membership.personId', '=', personId)
    .orderBy('membership.createdAt')
    .orderBy('organisation.id')
    .executeTakeFirst();
  return membership === undefined
    ? { kind: 'candidate', personId }
    : { kind: membership.kind, personId, organisationId: membership.id, role: membership.role };
}

/** The signed-in person for the page's header; null for a visitor. */
export async function describeMe(db: Db, actor: Actor): Promise<Me | null> {
  if (actor.kind === 'visitor') return null;
  const person = await db
    .selectFrom('person')
    .select(['name', 'email'])
    .where('id', '=', actor.personId)
    .executeTakeFirst();
  if (person === undefined) return null;
  const organisation =
    actor.kind === 'candidate'
      ? undefined
      : await db
          .selectFrom('organisation')
          .select(['id', 'name'])
          .where('id', '=', actor.organisationId)
          .executeTakeFirst();
  return { ...person, actor, organisation: organisation ?? null };
}

export const ORGANISATION_KINDS = [
  'company',
  'partner',
  'operator',
  'funder',
  'programme',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export const MEMBERSHIP_ROLES = ['owner', 'member', 'accountant', 'adviser'] as const;
export type MembershipRole = (typeof MEMBERSHIP_ROLES)[number];

/**
 * Somebody who acts for an organisation of this kind. `operatorId` is there where an operator's adviser acts for a client
 * company with its consent: then `organisationId` is the client's and the role is adviser.
 */
export type OrganisationActor<Kind extends OrganisationKind = OrganisationKind> = {
  [One in Kind]: {
    kind: One;
    personId: string;
    organisationId: string;
    role: MembershipRole;
    operatorId?: string;
  };
}[Kind];

/** A person who acts as themself. */
export interface PersonActor {
  kind: 'candidate';
  personId: string;
}

/** Who is asking, resolved once a request. A person acts as themself (a candidate) or for one organisation. */
export type Actor = { kind: 'visitor' } | PersonActor | OrganisationActor;

/** Somebody who is signed in, as themself or for an organisation. */
export type SignedIn = Exclude<Actor, { kind: 'visitor' }>;

/** Whether somebody acts for this organisation, whatever their role in it. */
export function actsFor(actor: Actor, organisationId: string): boolean {
  return 'organisationId' in actor && actor.organisationId === organisationId;
}

/** Whether somebody writes in this organisation's name: its accountant looks after money alone. */
export function writesFor(actor: Actor, organisationId: string): boolean {
  return (
    'organisationId' in actor &&
    actor.organisationId === organisationId &&
    actor.role !== 'accountant'
  );
}

/** The person behind, for what is theirs whoever they act for. */
export function asThemself({ personId }: SignedIn): PersonActor {
  return { kind: 'candidate', personId };
}

/** A person in one of their parts: as themself where there is no organisation. */
export interface Part {
  personId: string;
  organisationId: string | null;
}

/**
 * In which part somebody keeps and hears what is their own: as themself, else in the organisation they act for. The two are never
 * on one screen. An adviser who acts for a client stays in their own organisation: the client has people of its own.
 */
export function partOf(actor: SignedIn): Part {
  return {
    personId: actor.personId,
    organisationId: actor.kind === 'candidate' ? null : (actor.operatorId ?? actor.organisationId),
  };
}

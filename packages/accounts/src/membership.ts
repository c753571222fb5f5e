import type { Actor, MembershipRole, OrganisationKind } from './actor';

/** The roles in an organisation of each kind: a company has its accountant, an operator its advisers. */
export const ROLES_IN: Readonly<Record<OrganisationKind, readonly MembershipRole[]>> = {
  company: ['owner', 'member', 'accountant'],
  partner: ['owner', 'member'],
  operator: ['owner', 'member', 'adviser'],
  funder: ['owner', 'member'],
  programme: ['owner', 'member'],
};

export interface Member {
  personId: string;
  role: MembershipRole;
}

/** Owners decide who else is there. An adviser who acts for a client never does, whatever they are besides. */
export function canManageMembers(actor: Actor): boolean {
  return 'organisationId' in actor && actor.role === 'owner' && actor.operatorId === undefined;
}

/** Whether nobody would be left to decide if this person no longer were an owner. */
export function isLastOwner(members: readonly Member[], personId: string): boolean {
  const owners = members.filter(({ role }) => role === 'owner');
  return owners.length > 0 && owners.every((owner) => owner.personId === personId);
}

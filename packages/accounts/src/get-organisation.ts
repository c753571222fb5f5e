import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import type { OrganisationView } from './account-views';
import { writesFor, type OrganisationActor } from './actor';
import { asActor } from './as-actor';
import { canAskConsent, canManageConsents } from './consent';
import { canManageMembers, ROLES_IN } from './membership';
import { getOrganisationRow, profileOf } from './organisation-queries';
import {
  listConsentsOf,
  listInvitationsOf,
  listMembersOf,
  listRequestsOf,
} from './organisation-view-queries';

/**
 * The organisation that somebody acts for, and who is there. A client's adviser reads its members' names, and neither their
 * addresses nor who is invited or asks: that is the company's own.
 */
export function getOrganisation(
  { db, clock }: { db: Db; clock: Clock },
  actor: OrganisationActor,
): Promise<OrganisationView> {
  const { organisationId } = actor;
  const isOwn = actor.operatorId === undefined;
  return asActor(db, actor, async (trx) => {
    const row = await getOrganisationRow(trx, organisationId);
    const members = await listMembersOf(trx, organisationId);
    const invitations = isOwn ? await listInvitationsOf(trx, organisationId, clock.now()) : [];
    const requests = isOwn ? await listRequestsOf(trx, organisationId) : [];
    const consents = await listConsentsOf(trx, organisationId);
    const ownNames = new Map(isOwn ? members.map(({ personId, name }) => [personId, name]) : []);
    const ownName = (personId: string | null) =>
      personId === null ? null : (ownNames.get(personId) ?? null);
    return {
      id: row.id,
      kind: row.kind,
      profile: profileOf(row),
      homepage: row.homepage,
      about: row.about,
      reviewsNeeds: row.reviewsNeeds,
      members: members.map(({ createdAt, email, ...member }) => ({
        ...member,
        email: isOwn ? email : null,
        since: createdAt.toISOString(),
      })),
      invitations: invitations.map(({ expiresAt, ...invitation }) => ({
        ...invitation,
        expiresAt: expiresAt.toISOString(),
      })),
      requests: requests.map(({ createdAt, ...request }) => ({
        ...request,
        at: createdAt.toISOString(),
      })),
      consents: consents.map(({ id, otherId, otherName, ...consent }) => ({
        id,
        other: { id: otherId, name: otherName },
        askedAt: consent.askedAt?.toISOString() ?? null,
        askedBy: ownName(consent.askedBy),
        givenAt: consent.givenAt?.toISOString() ?? null,
        givenBy: ownName(consent.givenBy),
      })),
      roles: ROLES_IN[row.kind],
      may: {
        edit: writesFor(actor, organisationId),
        manageMembers: canManageMembers(actor),
        manageConsents: canManageConsents(actor) || canAskConsent(actor),
      },
    };
  });
}

import type { MembershipRole, OrganisationKind, SignedIn } from './actor';
import type { CompanyProfile } from './company-profile';

/** The signed-in person as the web shows them. */
export interface Me {
  name: string;
  email: string;
  locale: 'nb' | 'nn' | 'en';
  actor: SignedIn;
  /** Whom the person acts for; null for themself. */
  organisation: { id: string; name: string } | null;
  /** The adviser's own organisation, while they act for a client. */
  operator: { id: string; name: string } | null;
}

/** Whom somebody may act for, what they joined first at the top. */
export interface Choices {
  self: true;
  organisations: { id: string; name: string; kind: OrganisationKind; role: MembershipRole }[];
  /** Companies that have consented to an operator of theirs. */
  clients: { id: string; name: string; operatorId: string }[];
}

/** `asked`: the company has its people, and its owners decide. Nothing is told of them. */
export type Registered = { joined: 'owner'; organisationId: string } | { joined: 'asked' };

/** An organisation as those who act for it see it. Times are ISO text. */
export interface OrganisationView {
  id: string;
  kind: OrganisationKind;
  profile: CompanyProfile;
  homepage: string | null;
  about: string;
  /** Of an operator: whether its advisers look at its clients' needs before they are published. */
  reviewsNeeds: boolean;
  /** `email` is null for a client's adviser, who is told names and no more. */
  members: {
    personId: string;
    name: string;
    email: string | null;
    role: MembershipRole;
    since: string;
  }[];
  /** Those that still hold. */
  invitations: { id: string; email: string; role: MembershipRole; expiresAt: string }[];
  /** Who has asked to join and waits for an answer. */
  requests: { id: string; name: string; email: string; at: string }[];
  /**
   * Asked for and given; `other` is the operator, or to an operator its client. `askedBy` and `givenBy` are names of the
   * organisation's own members: null for the other side's people, for who has left, and to a client's adviser.
   */
  consents: {
    id: string;
    other: { id: string; name: string };
    askedAt: string | null;
    askedBy: string | null;
    givenAt: string | null;
    givenBy: string | null;
  }[];
  /** The roles that there are in an organisation of this kind. */
  roles: readonly MembershipRole[];
  may: { edit: boolean; manageMembers: boolean; manageConsents: boolean };
}

/** What somebody who was invited reads before they answer. */
export interface InvitationView {
  organisation: string;
  role: MembershipRole;
  expiresAt: string;
}

/** A garden or an incubator that a company may let act for it. */
export interface Operator {
  id: string;
  name: string;
  municipality: string | null;
}

/** An R&D partner that a company may share a challenge with. */
export type Partner = Operator;

/** Somebody has looked at this person's name: when (ISO text) and for which organisation; null for a person as themself. */
export interface NameSeen {
  at: string;
  organisation: string | null;
  /** The operator whose adviser it was, in a client's name. */
  operator: string | null;
}

/** A row as it stands in the database, its columns by their names there. */
export type StoredRow = Readonly<Record<string, unknown>>;

/** All that Koble has on a person, as they may take it with them. */
export interface MyData {
  madeAt: string;
  person: StoredRow;
  tables: Record<string, StoredRow[]>;
  /**
   * Tables with more on the person than is given here. `secret`: passwords, sessions and links, which would open the account to
   * whoever finds the file. `organisation`: rows of an organisation that the person no longer acts for.
   */
  leftOut: { table: string; reason: 'secret' | 'organisation' }[];
}

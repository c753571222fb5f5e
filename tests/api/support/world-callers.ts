import type { Actor } from '@koble/accounts';
import type { Ids } from './world-ids';

/** What may be nowhere before both have said yes: in the rows of `seeker`, and in no others. */
export const CANARIES = {
  name: 'Kanarifugl Fiktivdal',
  email: 'kanarifugl@hemmelig.example',
  municipality: '5049',
  salaryOre: 5_432_100,
} as const;

/** Everybody who may ask: the people as what they are, the adviser also for the client, and a visitor. */
export const CALLERS = [
  'visitor',
  'seeker',
  'otherSeeker',
  'owner',
  'member',
  'accountant',
  'otherOwner',
  'researcher',
  'otherResearcher',
  'adviser',
  'adviserForClient',
  'otherAdviser',
  'funder',
  'county',
] as const;
export type CallerName = (typeof CALLERS)[number];

/** Who each of them is. */
export function actorsOf({ people, organisations }: Ids): Record<CallerName, Actor> {
  const company = { kind: 'company', organisationId: organisations.company } as const;
  return {
    visitor: { kind: 'visitor' },
    seeker: { kind: 'candidate', personId: people.seeker },
    otherSeeker: { kind: 'candidate', personId: people.otherSeeker },
    owner: { ...company, personId: people.owner, role: 'owner' },
    member: { ...company, personId: people.member, role: 'member' },
    accountant: { ...company, personId: people.accountant, role: 'accountant' },
    otherOwner: {
      kind: 'company',
      organisationId: organisations.otherCompany,
      personId: people.otherOwner,
      role: 'owner',
    },
    researcher: {
      kind: 'partner',
      organisationId: organisations.partner,
      personId: people.researcher,
      role: 'owner',
    },
    otherResearcher: {
      kind: 'partner',
      organisationId: organisations.otherPartner,
      personId: people.otherResearcher,
      role: 'owner',
    },
    adviser: {
      kind: 'operator',
      organisationId: organisations.operator,
      personId: people.adviser,
      role: 'adviser',
    },
    adviserForClient: {
      ...company,
      personId: people.adviser,
      role: 'adviser',
      operatorId: organisations.operator,
    },
    otherAdviser: {
      kind: 'operator',
      organisationId: organisations.otherOperator,
      personId: people.otherAdviser,
      role: 'adviser',
    },
    funder: {
      kind: 'funder',
      organisationId: organisations.funderOrganisation,
      personId: people.funder,
      role: 'owner',
    },
    county: {
      kind: 'programme',
      organisationId: organisations.programme,
      personId: people.county,
      role: 'owner',
    },
  };
}

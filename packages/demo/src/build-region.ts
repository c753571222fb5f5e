import { candidateTitle } from '@koble/candidates';
import { addDays, kronerToOre, osloDate } from '@koble/kernel';
import { buildBookings } from './build-bookings';
import { buildCandidates } from './build-candidates';
import { buildCases } from './build-cases';
import { buildNeeds } from './build-needs';
import { buildOrganisations, type DemoOrganisations } from './build-organisations';
import { buildPilots } from './build-pilots';
import { buildStudentTask } from './build-student-task';
import { createRandom, type Random } from './random';
import { DEMO_LOGINS } from './schema';
import type { Region } from './demo-queries';

/** How many of each. */
export interface RegionSize {
  companies: number;
  needs: number;
  candidates: number;
  pilots: number;
}

export const DEMO_SIZE: RegionSize = { companies: 132, needs: 156, candidates: 200, pilots: 60 };

/** A year of the European Central Bank's reference rate is not in the demo: one plausible rate stands for all its awards. */
const DEMO_NOK_PER_EUR = 11.6;

/** What the demo's job seeker can and wants: what several of its workshops look for. */
const A_WELDER = {
  title: candidateTitle(['welder']),
  occupations: ['welder'],
  skills: ['welding', 'mig-mag-welding', 'tig-welding', 'technical-drawing', 'cert-forklift'],
  languages: ['norwegian', 'english'],
  experience: 'long',
  municipality: '5006',
  district: 'innherred',
  radiusKm: 75,
  modes: ['onsite'],
  extents: ['full_time', 'project'],
} satisfies Partial<Region['candidates'][number]>;

/** An invented Trøndelag: the same for the same day, down to every id. Every name in it is made up. */
export function buildDemoRegion(today: Date): Region {
  const random = createRandom(4000);
  const { organisations, region } = buildMarket(random, today, {
    ...DEMO_SIZE,
    mailDomain: 'koble.example',
  });
  const { companies, labs, operators, programme } = organisations;
  const logins = DEMO_LOGINS.map(({ email, role }) => ({
    id: random.uuid(),
    name: `Demo ${role}`,
    email,
    emailVerified: true,
  }));
  const [owner, seeker, researcher, adviser, county] = logins;
  const mechanic = companies.find(({ trade }) => trade.key === 'mechanical');
  const [lab] = labs;
  const [operator] = operators;
  const [ownProfile, ...otherProfiles] = region.candidates;
  if (!owner || !seeker || !researcher || !adviser || !county)
    throw new RangeError('there are too few log-ins');
  if (!mechanic || !lab || !operator || !ownProfile) throw new RangeError('the demo is too small');
  const task = buildStudentTask(random, today, lab);
  const given = buildAwards(random, today, mechanic.row.id);
  const followed = buildCases(random, today, {
    organisationId: mechanic.row.id,
    personId: owner.id,
    nokPerEur: DEMO_NOK_PER_EUR,
  });
  return {
    ...region,
    ...task,
    pilots: [...region.pilots, ...task.pilots],
    persons: [...logins, ...region.persons.slice(1)],
    candidates: [{ ...ownProfile, ...A_WELDER, personId: seeker.id }, ...otherProfiles],
    memberships: [
      { personId: owner.id, organisationId: mechanic.row.id, role: 'owner' },
      { personId: researcher.id, organisationId: lab.id, role: 'owner' },
      { personId: adviser.id, organisationId: operator.id, role: 'adviser' },
      { personId: county.id, organisationId: programme.id, role: 'owner' },
    ],
    awards: [...given, ...followed.awards],
    cases: followed.cases,
  };
}

/** What the demo's company has been given, with invented givers; the oldest leaves the three years within months. */
function buildAwards(random: Random, today: Date, organisationId: string): Region['awards'] {
  const given = [
    { daysAgo: 400, giver: 'Demokommunen', kroner: 150_000, basis: 'de_minimis' },
    { daysAgo: 980, giver: 'Demofylket (demo)', kroner: 420_000, basis: 'de_minimis' },
    { daysAgo: 700, giver: 'Demofondet (demo)', kroner: 200_000, basis: 'de_minimis' },
    { daysAgo: 250, giver: 'Opplæringspotten (demo)', kroner: 90_000, basis: 'gber_31' },
  ] as const;
  return given.map(({ daysAgo, giver, kroner, basis }) => ({
    id: random.uuid(),
    organisationId,
    grantedOn: addDays(osloDate(today), -daysAgo),
    giver,
    amountOre: kronerToOre(kroner),
    nokPerEur: DEMO_NOK_PER_EUR,
    basis,
    source: 'declared',
  }));
}

/** About so many listings in the demo's proportions, for load; nobody signs in to it, and it shares no row with the demo. */
export function buildLargeRegion(today: Date, listings: number): Region {
  return buildMarket(createRandom(5000), today, {
    companies: Math.ceil(listings / 10),
    needs: Math.ceil(listings * 0.4),
    candidates: Math.ceil(listings * 0.3),
    pilots: Math.ceil(listings * 0.15),
    mailDomain: 'last.koble.example',
  }).region;
}

function buildMarket(
  random: Random,
  today: Date,
  size: RegionSize & { mailDomain: string },
): { organisations: DemoOrganisations; region: Region } {
  const organisations = buildOrganisations(random, today, size.companies);
  const { companies, labs, operators, programme } = organisations;
  const needs = buildNeeds(random, today, { companies, count: size.needs });
  const people = buildCandidates(random, today, {
    count: size.candidates,
    mailDomain: size.mailDomain,
  });
  const pilots = buildPilots(random, today, { labs, count: size.pilots });
  return {
    organisations,
    region: {
      organisations: [...companies.map(({ row }) => row), ...labs, ...operators, programme],
      memberships: [],
      needs,
      ...people,
      pilots: pilots.map(({ row }) => row),
      bookings: buildBookings(random, today, pilots),
      studentTasks: [],
      references: [],
      awards: [],
      cases: [],
    },
  };
}

import { addDays, kronerToOre, osloDate } from '@koble/kernel';
import { buildCandidates } from './build-candidates';
import { buildNeeds } from './build-needs';
import { buildOrganisations } from './build-organisations';
import { buildPilots } from './build-pilots';
import { DEMO_LOGINS } from './schema';
import { createRandom } from './random';
import type { Region } from './demo-queries';

/** How many of each; the demo region of the issue is the default, load tests ask for more. */
export interface RegionSize {
  companies: number;
  needs: number;
  candidates: number;
  pilots: number;
}

export const DEMO_SIZE: RegionSize = { companies: 132, needs: 156, candidates: 200, pilots: 60 };

/** A year of the European Central Bank's reference rate is not in the demo: one plausible rate stands for all its awards. */
const DEMO_NOK_PER_EUR = 11.6;

/** An invented Trøndelag: the same for the same day and size, down to every id. Every name in it is made up. */
export function buildRegion(today: Date, size: RegionSize = DEMO_SIZE): Region {
  const random = createRandom(4000);
  const { companies, labs, operators, programme } = buildOrganisations(
    random,
    today,
    size.companies,
  );
  const { persons, candidates } = buildCandidates(random, today, size.candidates);
  const logins = DEMO_LOGINS.map(({ email, role }) => ({
    id: random.uuid(),
    name: `Demo ${role}`,
    email,
    emailVerified: true,
  }));
  const [owner, seeker, researcher, adviser, county] = logins;
  const [firstCandidate] = candidates;
  if (!owner || !seeker || !researcher || !adviser || !county || !firstCandidate)
    throw new RangeError('the demo is too small');
  firstCandidate.personId = seeker.id;
  const mechanic = companies.find(({ trade }) => trade.key === 'mechanical') ?? companies[0];
  const [lab] = labs;
  const [operator] = operators;
  const member = (
    personId: string,
    organisationId: string | undefined,
    role: 'owner' | 'adviser',
  ) => (organisationId === undefined ? [] : [{ personId, organisationId, role }]);
  return {
    persons: [...logins, ...persons.slice(1)],
    organisations: [...companies.map(({ row }) => row), ...labs, ...operators, programme],
    memberships: [
      ...member(owner.id, mechanic?.row.id, 'owner'),
      ...member(researcher.id, lab?.id, 'owner'),
      ...member(adviser.id, operator?.id, 'adviser'),
      ...member(county.id, programme.id, 'owner'),
    ],
    needs: buildNeeds(random, today, { companies, count: size.needs }),
    candidates,
    pilots: buildPilots(random, today, { labs, count: size.pilots }),
    awards:
      mechanic === undefined
        ? []
        : [
            {
              id: random.uuid(),
              organisationId: mechanic.row.id,
              grantedOn: addDays(osloDate(today), -400),
              giver: 'Demokommunen',
              amountOre: kronerToOre(150_000),
              nokPerEur: DEMO_NOK_PER_EUR,
              basis: 'de_minimis',
              source: 'declared',
            },
          ],
  };
}

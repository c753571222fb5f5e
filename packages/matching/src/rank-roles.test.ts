import { WANTS } from '@koble/needs/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aCandidate, aDemand } from '../../../tests/support/matching-examples';
import { aNeed } from '../../../tests/support/need-examples';
import { answerNeed } from './answer-need';
import { rankPeople } from './rank-people';
import { rankRoles } from './rank-roles';
import { scoredRole, type ScoredRole } from './role';

const TODAY = '2026-11-23';

function aRole(
  id: string,
  { interests = 0, ...need }: Partial<ReturnType<typeof aNeed>> & { interests?: number } = {},
): ScoredRole {
  return scoredRole({ id, ...aNeed({ openings: 1, ...need }) }, interests);
}
const order = (roles: ScoredRole[]) =>
  rankRoles(aCandidate(), roles, TODAY).map(({ roleId }) => roleId);

describe('roles for a candidate', () => {
  test('come best first, and what fits badly comes last and is there', () => {
    const roles = [
      aRole('far', { municipality: '5025' }),
      aRole('other', { occupations: ['cook'], skillsMust: ['cooking'], skillsShould: [] }),
      aRole('fits'),
    ];
    expect(order(roles)[0]).toBe('fits');
    expect(order(roles)).toHaveLength(3);
  });

  test('that many have asked for already give way to one as good, by opening, and keep their score', () => {
    const crowded = aRole('a-crowded', { interests: 5 });
    const roomy = aRole('roomy', { interests: 5, openings: 10 });
    expect(order([crowded, roomy])).toEqual(['roomy', 'a-crowded']);
    const [first, second] = rankRoles(aCandidate(), [crowded, roomy], TODAY);
    expect(first?.match.score).toBe(second?.match.score);
  });

  test('say what the candidate could change, and never what only the company can', () => {
    const [fit] = rankRoles(
      aCandidate({ skills: [], extents: ['part_time'], radiusKm: 5, district: 'fosen' }),
      [aRole('one', { skillsMust: ['welding', 'cert-forklift'], skillsShould: [] })],
      TODAY,
    );
    expect(fit?.match.counterfactuals.every(({ by }) => by === 'other_side')).toBe(true);
    const learn = rankRoles(aCandidate({ skills: ['robotics'] }), [aRole('one')], TODAY);
    expect(learn[0]?.match.counterfactuals[0]?.change).toEqual({
      kind: 'add_skill',
      id: 'welding',
    });
    const extent = rankRoles(aCandidate({ extents: ['part_time'] }), [aRole('one')], TODAY);
    expect(extent[0]?.match.counterfactuals).toMatchObject([
      { change: { kind: 'allow_extent', extent: 'full_time' } },
    ]);
  });

  test('never tell anybody to add a certificate to a profile', () => {
    const [fit] = rankRoles(
      aCandidate(),
      [aRole('one', { skillsMust: ['welding', 'cert-forklift'] })],
      TODAY,
    );
    expect(fit?.match.blockers).toEqual(['certificates']);
    expect(JSON.stringify(fit?.match.counterfactuals)).not.toContain('cert-forklift');
  });
});

const SKILLS = ['welding', 'robotics', 'cooking', 'cnc-machining', 'cert-forklift'];
const someOf = <Item>(items: readonly Item[]) => fc.subarray([...items]);
const day = fc.constantFrom('2026-11-23', '2027-01-04', '2027-06-01');

test('a pair has one score: what the candidate is shown is what the company is shown, whatever it keeps to itself', () => {
  fc.assert(
    fc.property(
      fc.record({
        occupations: someOf(['welder', 'cook']),
        skillsMust: someOf(SKILLS),
        skillsShould: someOf(SKILLS),
        languages: someOf(['norwegian', 'english']),
        municipality: fc.constantFrom('5037', '5007', null),
        startsOn: fc.option(day),
        mode: fc.constantFrom('onsite' as const, 'hybrid' as const, 'remote' as const, null),
        extent: fc.constantFrom('full_time' as const, 'project' as const, null),
        budgetOre: fc.option(fc.nat()),
        ownHours: fc.option(fc.nat({ max: 1000 })),
        openings: fc.integer({ min: 1, max: 9 }),
        wants: fc.boolean().map((all) => (all ? [...WANTS] : ['people' as const])),
      }),
      fc.record({
        skills: someOf(SKILLS),
        occupationGroups: someOf(['72', '51']),
        district: fc.constantFrom('innherred', 'fosen', 'namdalen'),
        radiusKm: fc.integer({ min: 0, max: 200 }),
        extents: fc
          .boolean()
          .map((full) => [full ? ('full_time' as const) : ('part_time' as const)]),
        availableOn: fc.option(day),
      }),
      fc.nat({ max: 12 }),
      (need, card, interests) => {
        const candidate = { ...aCandidate(card), interests };
        const demand = aDemand(need);
        const role = scoredRole({ id: 'role', ...demand.need }, 7);
        const [own] = rankRoles(candidate, [role], demand.today);
        const [listed] = rankPeople(demand, [candidate]);
        const [bundled] = answerNeed(demand, {
          people: [candidate],
          pilots: [],
          calls: [],
        }).people;
        for (const theirs of [listed, bundled]) {
          expect(own?.match.score).toBe(theirs?.match.score);
          expect(own?.match.criteria).toEqual(theirs?.match.criteria);
        }
      },
    ),
    { numRuns: 200 },
  );
});

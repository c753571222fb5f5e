import type { ChallengeBrief, NeedInput } from '@koble/needs/schema';

/** A welding need in Levanger that asks for people and a pilot; a test changes what it is about. */
export function aNeed(changed: Partial<NeedInput> = {}): NeedInput {
  return {
    title: 'Vi vil sveise med robot (demo)',
    goal: 'Vi sveiser de samme brakettene om og om igjen og vil prøve en robot.',
    wants: ['people', 'pilot'],
    occupations: ['welder'],
    skillsMust: ['welding'],
    skillsShould: ['robotics'],
    languages: ['norwegian'],
    municipality: '5037',
    startsOn: '2027-01-04',
    mode: 'onsite',
    extent: 'full_time',
    openings: 2,
    pay: { kind: 'range', fromOre: 45_000_000, toOre: 52_000_000, per: 'year' },
    ownHours: 100,
    budgetOre: 15_000_000,
    dataAtHand: '',
    equipmentAtHand: '',
    ...changed,
  };
}

/** A challenge in five fields, all of them filled in. */
export function aBrief(changed: Partial<ChallengeBrief> = {}): ChallengeBrief {
  return {
    hurts: 'Oppstilling tar to timer for hver serie.',
    tried: 'Faste jigger, men seriene er for små.',
    success: 'Under en halvtime oppstilling.',
    atHand: 'Tegninger og en sveiser som kan vise.',
    time: 'Fra januar, fire timer i uka.',
    ...changed,
  };
}

import type { BundleInput } from '@koble/matching/schema';

/** A need as the wizard sends it, of a small mechanical workshop in Levanger. */
export function aNeedInput(): {
  need: BundleInput['need'];
  company: Partial<BundleInput['company']>;
} {
  return {
    need: {
      title: 'Vi vil la en robot sveise småseriene',
      goal: 'Vi sveiser de samme brakettene om og om igjen og ønsker å prøve en sveiserobot. Vi trenger noen som kan programmere robot.',
      wants: ['people', 'pilot', 'funding'],
      occupations: ['welder'],
      skillsMust: ['welding'],
      skillsShould: [],
      languages: [],
      municipality: '5037',
      startsOn: '2027-02-01',
      mode: 'onsite',
      extent: 'full_time',
      openings: 1,
      pay: null,
      ownHours: 100,
      budgetOre: 15_000_000,
      dataAtHand: '',
      equipmentAtHand: '',
    },
    company: {
      form: 'AS',
      industry: 'C',
      municipality: '5037',
      employees: 6,
      foundedOn: '2015-03-01',
    },
  };
}

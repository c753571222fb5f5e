import type { AgreementTerms } from '@koble/agreements/schema';

/** Terms of four weeks of robot welding from the eleventh of January 2027; a test changes what it is about. */
export function theTerms(changed: Partial<AgreementTerms> = {}): AgreementTerms {
  return {
    scope: ['Vi velger tre av bedriftens deler', 'Vi sveiser dem med robot og måler tiden'],
    deliverables: ['Regnestykke over tid og kostnad'],
    researcherHours: 100,
    priceOre: 11_000_000,
    companyHours: 30,
    startOn: '2027-01-11',
    weeks: 4,
    rights: 'company_owns',
    nda: true,
    callIds: [],
    milestones: [
      { title: 'Delene er valgt', on: '2027-01-18', percent: 30 },
      { title: 'Rapporten er levert', on: '2027-02-08', percent: 70 },
    ],
    ...changed,
  };
}

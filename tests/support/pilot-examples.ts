import type { PilotOfferInput } from '@koble/pilots/schema';

/** A laboratory's pilot on robot welding in Orkanger; a test changes what it is about. */
export function anOffer(changed: Partial<PilotOfferInput> = {}): PilotOfferInput {
  return {
    title: 'Prøv sveiserobot på egne deler (demo)',
    summary: 'Vi sveiser dine egne deler med robot i to uker.',
    method: 'Vi velger tre deler, lager jigg og måler tid mot håndsveis.',
    skills: ['welding', 'robotics'],
    industries: ['C'],
    weeks: 4,
    researcherHours: 100,
    priceOre: 11_000_000,
    companyHours: 30,
    deliverables: ['Regnestykke over tid og kostnad'],
    dataNeeded: 'Tegninger av tre deler',
    place: 'lab',
    municipality: '5059',
    ipr: 'company_owns',
    capacityPerQuarter: 2,
    nextFreeOn: '2026-12-15',
    trlIn: 3,
    trlOut: 5,
    languages: ['norwegian'],
    ...changed,
  };
}

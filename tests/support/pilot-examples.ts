import type { OfferDetails, PilotDraft, PilotOfferInput } from '@koble/pilots/schema';

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
    publication: 'delayed',
    nda: false,
    capacityPerQuarter: 2,
    nextFreeOn: '2026-12-15',
    trlIn: 3,
    trlOut: 5,
    languages: ['norwegian'],
    ...changed,
  };
}

/** What an offer says beside itself: nothing, but what a test gives. */
export function someDetails(given: Partial<OfferDetails> = {}): OfferDetails {
  return { quarters: [], callIds: [], references: [], task: null, ...given };
}

/** The same pilot as its partner types it. */
export function aDraft(changed: Partial<PilotDraft> = {}): PilotDraft {
  const { priceOre, ...offer } = anOffer();
  return {
    ...offer,
    type: 'pilot',
    weeks: String(offer.weeks),
    researcherHours: String(offer.researcherHours),
    priceKroner: String(priceOre / 100),
    companyHours: String(offer.companyHours),
    capacityPerQuarter: String(offer.capacityPerQuarter),
    trlIn: String(offer.trlIn),
    trlOut: String(offer.trlOut),
    quarters: [],
    callIds: [],
    references: [],
    task: { topic: '', supervisor: '', semester: '', topicsBy: '', startsOn: '', deliversOn: '' },
    ...changed,
  };
}

/** A student's task in the spring of 2027, as its partner types it. */
export function aTaskDraft(changed: Partial<PilotDraft['task']> = {}): PilotDraft {
  return aDraft({
    type: 'student_task',
    title: 'Bacheloroppgave om sveiserobot (demo)',
    priceKroner: '0',
    task: {
      topic: 'Hvor lang må en serie være før roboten lønner seg?',
      supervisor: 'Demo-Vibeke Veileder',
      semester: '2027 spring',
      topicsBy: '2026-12-01',
      startsOn: '2027-01-10',
      deliversOn: '2027-05-20',
      ...changed,
    },
  });
}

import type { CandidateInput, CardInput } from '@koble/candidates/schema';

/** A welder's wishes in Levanger; a test changes what it is about. */
export function aProfile(changed: Partial<CandidateInput> = {}): CandidateInput {
  return {
    occupations: ['welder'],
    skills: ['welding', 'robotics'],
    languages: ['norwegian'],
    experience: 'long',
    municipality: '5037',
    radiusKm: 50,
    modes: ['onsite', 'hybrid'],
    extents: ['full_time'],
    availableOn: '2027-01-04',
    salaryWish: { ore: 4_567_800, per: 'month' },
    paused: false,
    ...changed,
  };
}

/** What the same welder's card is made of. */
export function aCardInput(changed: Partial<CardInput> = {}): CardInput {
  const { salaryWish: _wish, paused: _paused, ...card } = aProfile(changed);
  return card;
}

import type { CandidateInput } from '@koble/candidates/schema';

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
    ...changed,
  };
}

import { AppError } from '@koble/kernel';
import { isOccupationId, isSkillId, municipality, skill } from '@koble/taxonomy';
import type { CandidateErrorCode } from './candidate';
import type { CardInput } from './schema';

/**
 * The district of what somebody states, of which every id exists. Errors, each naming its field: `candidates.unknown_skill`,
 * `candidates.unknown_occupation`, and `candidates.unknown_municipality` for one outside the region, of which no district is known.
 */
export function readStated(input: CardInput): { district: string } {
  for (const { field, code, known } of ID_FIELDS) {
    const id = input[field].find((one) => !known(one));
    if (id !== undefined) throw unknown(code, field, id);
  }
  const district = municipality(input.municipality)?.district;
  if (district === undefined)
    throw unknown('candidates.unknown_municipality', 'municipality', input.municipality);
  return { district };
}

/** Each field of ids with what its ids must be. */
const ID_FIELDS = [
  { field: 'occupations', code: 'candidates.unknown_occupation', known: isOccupationId },
  { field: 'skills', code: 'candidates.unknown_skill', known: isSkillId },
  { field: 'languages', code: 'candidates.unknown_skill', known: isLanguage },
] as const;

function isLanguage(id: string): boolean {
  return skill(id)?.kind === 'language';
}

function unknown(
  code: CandidateErrorCode,
  field: string,
  id: string,
): AppError<CandidateErrorCode> {
  return new AppError(code, 'invalid', { field, details: { id } });
}

import { asActor, recordAct } from '@koble/accounts';
import type { PersonActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { AppError, type Clock } from '@koble/kernel';
import { isOccupationId, isSkillId, municipality, skill } from '@koble/taxonomy';
import { candidateTitle, type CandidateErrorCode } from './candidate';
import { upsertCandidate } from './candidate-queries';
import { PROFILE_OPEN_DAYS, type CandidateInput } from './schema';

/**
 * Saves the actor's own profile, the first or the one they have, and thereby confirms it for 26 weeks. Errors, each naming
 * its field: `candidates.unknown_skill`, `candidates.unknown_occupation`, and `candidates.unknown_municipality` for one
 * outside the region, of which no district is known.
 */
export async function saveCandidate(
  { db, clock }: { db: Db; clock: Clock },
  actor: PersonActor,
  input: CandidateInput,
): Promise<{ id: string }> {
  refuseUnknownIds(input);
  const district = municipality(input.municipality)?.district;
  if (district === undefined)
    throw unknown('candidates.unknown_municipality', 'municipality', input.municipality);
  const confirmedAt = clock.now();
  const profile = {
    ...input,
    personId: actor.personId,
    state: 'active',
    title: candidateTitle(input.occupations),
    district,
    confirmedAt,
    expiresAt: new Date(confirmedAt.getTime() + PROFILE_OPEN_DAYS * 86_400_000),
  } as const;
  return asActor(db, actor, async (trx) => {
    const id = await upsertCandidate(trx, profile);
    await recordAct(trx, actor, {
      action: 'profile.saved',
      objectKind: 'candidate',
      objectId: id,
    });
    return { id };
  });
}

/** Each field of ids with what its ids must be. */
const ID_FIELDS = [
  { field: 'occupations', code: 'candidates.unknown_occupation', known: isOccupationId },
  { field: 'skills', code: 'candidates.unknown_skill', known: isSkillId },
  { field: 'languages', code: 'candidates.unknown_skill', known: isLanguage },
] as const;

function refuseUnknownIds(input: CandidateInput): void {
  for (const { field, code, known } of ID_FIELDS) {
    const id = input[field].find((one) => !known(one));
    if (id !== undefined) throw unknown(code, field, id);
  }
}

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

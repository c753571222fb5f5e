import type { Actor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { AppError, type Clock } from '@koble/kernel';
import { canSeeCards, lookingFor, type CandidateErrorCode } from './candidate';
import { hasBlocked, listActiveCandidates } from './candidate-queries';
import type { CandidateCard, NamelessCard } from './schema';

/**
 * One nameless card, for a company or an adviser. `candidates.not_found` for everybody else, for a profile that is not
 * active or was not confirmed in time, and for an organisation that the candidate has shut out: none can be told from
 * another.
 */
export async function getCandidateCard(
  { db, clock }: { db: Db; clock: Clock },
  actor: Actor,
  id: string,
): Promise<CandidateCard> {
  const [row] = canSeeCards(actor) ? await listActiveCandidates(db, [id]) : [];
  if (
    row === undefined ||
    row.expiresAt <= clock.now() ||
    !canSeeCards(actor) ||
    (await hasBlocked(db, { candidateId: id, organisationIds: lookingFor(actor) }))
  )
    throw new AppError<CandidateErrorCode>('candidates.not_found', 'not_found');
  return { id: row.id, ...cardOf(row) };
}

/** The cards of those of these candidates who are open now, and how many have asked for each: a count that only the matching reads. */
export async function listCandidateSupplies(
  db: Db,
  ids: readonly string[],
  now: Date,
): Promise<{ card: CandidateCard; interests: number }[]> {
  const rows = await listActiveCandidates(db, ids);
  return rows
    .filter(({ expiresAt }) => expiresAt > now)
    .map((row) => ({ card: { id: row.id, ...cardOf(row) }, interests: row.interests }));
}

/** Takes what a card shows out of something that may hold more. */
export function cardOf(more: NamelessCard): NamelessCard {
  return {
    occupationGroups: more.occupationGroups,
    skills: more.skills,
    languages: more.languages,
    experience: more.experience,
    district: more.district,
    radiusKm: more.radiusKm,
    modes: more.modes,
    extents: more.extents,
    availableOn: more.availableOn,
  };
}

import type { Actor } from '@koble/accounts/schema';
import { blockedCandidateIds, canSeeCards, lookingFor } from '@koble/candidates';
import type { Db } from '@koble/db';
import { isAppError, type AppError } from '@koble/kernel';
import { canonicalJson } from '@koble/kernel/fingerprint';
import { searchWithoutEngine } from './search-without-engine';
import { helpAtZeroHits, helpToWiden } from './search-help';
import type { SearchInput, SearchResult } from './schema';
import { askEngine } from './ask-engine';
import { RADII_KM } from './schema';
import type { SearchServices } from './search-services';
import { visibilityOf, type Visibility } from './visibility';

/** With nothing inside the radius it is widened up to this, and the answer says so. */
const WIDEST_KM = 100;

/**
 * One search over every kind that the actor may see. While the engine is down PostgreSQL answers, marked `degraded`; a
 * repeated search is answered from memory as long as the index and the synonyms of its words have not changed. What found nothing
 * is counted.
 */
export async function searchListings(
  services: SearchServices,
  actor: Actor,
  input: SearchInput,
): Promise<SearchResult> {
  const visibility = await visibilityFor(services.db, actor);
  const asked = services.synonyms.read().asked(input.q);
  const key = canonicalJson([input, visibility, asked]);
  const answer = services.cache.get(key) ?? (await search());
  if (wordsFoundNothing(input, answer)) services.zeroHits.note(input);
  return answer;

  async function search(): Promise<SearchResult> {
    const keep = services.cache.begin(key);
    const found = await searchOrFallBack(services, visibility, input);
    if (!found.degraded) keep(found);
    return found;
  }
}

/** Whether it is the words that found nothing, and not a place or another choice beside them. */
function wordsFoundNothing(
  { q, page }: SearchInput,
  { total, degraded, help }: SearchResult,
): boolean {
  const otherwise = help.some((one) => one.kind !== 'did_you_mean' && one.total > 0);
  return q !== '' && page === 1 && total === 0 && !degraded && !otherwise;
}

/** What this actor may find: the block lists of candidates are read only for those who may see candidates at all. */
export async function visibilityFor(db: Db, actor: Actor): Promise<Visibility> {
  const blocked = canSeeCards(actor) ? await blockedCandidateIds(db, lookingFor(actor)) : [];
  return visibilityOf(actor, blocked);
}

async function searchOrFallBack(
  services: SearchServices,
  visibility: Visibility,
  input: SearchInput,
): Promise<SearchResult> {
  try {
    return await searchWider(services, visibility, input);
  } catch (error) {
    if (!isAppError(error) || !isOutage(error)) throw error;
    return searchWithoutEngine(services, visibility, input);
  }
}

async function searchWider(
  services: SearchServices,
  visibility: Visibility,
  input: SearchInput,
): Promise<SearchResult> {
  const answer = await askEngine(services, visibility, input);
  if (input.page > 1) return answer;
  const wider = RADII_KM.find((km) => km > input.radiusKm && km <= WIDEST_KM);
  if (answer.total === 0 && input.place !== null && wider !== undefined)
    return searchWider(services, visibility, { ...input, radiusKm: wider });
  const widen = await helpToWiden(services, visibility, { input, answer });
  const zero = answer.total === 0 ? await helpAtZeroHits(services, visibility, input) : [];
  return { ...answer, help: [...zero, ...widen] };
}

function isOutage(error: AppError): boolean {
  return error.code === 'search.unavailable' || error.code === 'search.timeout';
}

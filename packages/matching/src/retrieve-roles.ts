import { visibleFilter, type SearchServices } from '@koble/catalogue';
import type { OwnSupply } from '@koble/candidates';
import { isAppError } from '@koble/kernel';
import { likestOpenRoles } from '@koble/needs';
import { oneOf, type EngineQuery, type Filter } from '@koble/search';
import { relatedOccupations } from '@koble/taxonomy';

/** The score decides; retrieval must only not miss. */
const SCORED_ROLES = 100;

interface Hit {
  id: string;
  skills: string[];
  occupations: string[];
}

/**
 * Ids of open roles worth scoring for a candidate, those first that share most skills and occupations with the profile, then the
 * newest of all. While the engine is down PostgreSQL answers, marked `degraded`.
 */
export async function retrieveRoles(
  { db, engine, clock }: SearchServices,
  { card, occupations }: OwnSupply,
): Promise<{ ids: string[]; degraded: boolean }> {
  const near = [...new Set(occupations.flatMap((id) => [id, ...relatedOccupations(id)]))];
  const wanted = new Set([...card.skills, ...near]);
  try {
    const answers = await engine.multiSearch<Hit>(
      queriesFor({ skills: card.skills, occupations: near }, clock.now()),
    );
    const hits = new Map(answers.flatMap((answer) => answer.hits).map((hit) => [hit.id, hit]));
    const shared = ({ skills, occupations: asked }: Hit): number =>
      [...skills, ...asked].filter((id) => wanted.has(id)).length;
    const ids = [...hits.values()]
      .sort((a, b) => shared(b) - shared(a))
      .slice(0, SCORED_ROLES)
      .map(({ id }) => id.slice(id.indexOf('_') + 1));
    return { ids, degraded: false };
  } catch (error) {
    if (!isAppError(error) || error.kind !== 'unavailable') throw error;
    const like = { skills: card.skills, occupations: near, now: clock.now(), limit: SCORED_ROLES };
    return { ids: await likestOpenRoles(db, like), degraded: true };
  }
}

/** The engine does not count what is shared: it is asked for what shares both, then either, then for the newest. */
function queriesFor(
  { skills, occupations }: { skills: readonly string[]; occupations: readonly string[] },
  now: Date,
): EngineQuery[] {
  const open = visibleFilter({ kinds: ['role'], hiddenIds: [] }, now);
  const bySkill: Filter = [oneOf('skills', skills)];
  const byOccupation: Filter = [oneOf('occupations', occupations)];
  return [[...bySkill, ...byOccupation], byOccupation, bySkill, []].map((alike) => ({
    filter: [...open, ...alike],
    sort: ['publishedAt:desc'],
    attributesToRetrieve: ['id', 'skills', 'occupations'],
    limit: SCORED_ROLES,
  }));
}

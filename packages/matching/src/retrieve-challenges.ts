import { visibleFilter, type SearchServices } from '@koble/catalogue';
import { isAppError } from '@koble/kernel';
import { likestOpenChallenges } from '@koble/needs';
import type { PilotOffer } from '@koble/pilots/schema';
import { oneOf, type EngineQuery } from '@koble/search';

/** The score decides; retrieval must only not miss. */
const SCORED_CHALLENGES = 100;
/** So many topics are asked for; of a partner with more, those that its offers name first. */
const MOST_TOPICS = 40;

interface Hit {
  id: string;
  skills: string[];
}

/**
 * Ids of open challenges that everybody may read and that share a topic with these offers, those first that share most. Each topic is
 * asked for by itself: the engine does not count what is shared, and what many ask for would crowd out what few do. While the engine
 * is down PostgreSQL answers, marked `degraded`.
 */
export async function retrieveChallenges(
  { db, engine, clock }: SearchServices,
  offers: readonly PilotOffer[],
): Promise<{ ids: string[]; degraded: boolean }> {
  const topics = topicsOf(offers);
  try {
    const answers = await engine.multiSearch<Hit>(
      topics.map((topic) => queryFor(topic, clock.now())),
    );
    const hits = new Map(answers.flatMap((answer) => answer.hits).map((hit) => [hit.id, hit]));
    const shared = ({ skills }: Hit): number => skills.filter((id) => topics.includes(id)).length;
    const ids = [...hits.values()]
      .sort((a, b) => shared(b) - shared(a))
      .slice(0, SCORED_CHALLENGES)
      .map(({ id }) => id.slice(id.indexOf('_') + 1));
    return { ids, degraded: false };
  } catch (error) {
    if (!isAppError(error) || error.kind !== 'unavailable') throw error;
    const like = { topics, now: clock.now(), limit: SCORED_CHALLENGES };
    return { ids: await likestOpenChallenges(db, like), degraded: true };
  }
}

/** Each offer's first topic, then each one's second, and so on. */
function topicsOf(offers: readonly PilotOffer[]): string[] {
  const placed = offers.flatMap(({ skills }) => skills.map((id, place) => ({ id, place })));
  const inTurn = placed.sort((a, b) => a.place - b.place).map(({ id }) => id);
  return [...new Set(inTurn)].slice(0, MOST_TOPICS);
}

function queryFor(topic: string, now: Date): EngineQuery {
  return {
    filter: [
      ...visibleFilter({ kinds: ['challenge'], hiddenIds: [] }, now),
      oneOf('skills', [topic]),
    ],
    sort: ['publishedAt:desc'],
    attributesToRetrieve: ['id', 'skills'],
    limit: SCORED_CHALLENGES,
  };
}

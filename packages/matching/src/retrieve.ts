import { likestTitles, visibilityFor, visibleFilter, type SearchServices } from '@koble/catalogue';
import type { Actor } from '@koble/accounts/schema';
import { isAppError } from '@koble/kernel';
import type { NeedInput } from '@koble/needs/schema';
import {
  emptyOrOneOf,
  oneOf,
  type EngineAnswer,
  type EngineQuery,
  type Filter,
} from '@koble/search';
import { contentWords } from '@koble/taxonomy';
import { fuseRanks } from './fuse-ranks';
import { purposesOf } from './purposes-of';

export const SUPPLY_KINDS = ['candidate', 'pilot', 'call'] as const;
export type SupplyKind = (typeof SUPPLY_KINDS)[number];

/** Ids of supplies worth scoring, likeliest first, at most `SCORED_OF_KIND` a kind. */
export interface Retrieved {
  ids: Record<SupplyKind, string[]>;
  degraded: boolean;
}

/** The score decides; retrieval must only not miss. Twice as many changed no answer in the relevance set. */
const SCORED_OF_KIND = 60;
/** The engine reads no more words of a query than ten; rarer words come first. */
const MOST_WORDS = 8;

interface Hit {
  id: string;
  skills: string[];
  occupations: string[];
  _rankingScore: number;
}

const WANT_OF_KIND = { candidate: 'people', pilot: 'pilot', call: 'funding' } as const;

/**
 * Finds what could fit a need: one search a word, weighed by how rare the word is, since the engine knows no rarity and keeps
 * only the first words of a long text; the taxonomy's ids; and the likeness of titles. The three rankings are fused.
 * Measured in docs/decisions and tests/relevance: the whole text as one query finds a third as much.
 */
export async function retrieveSupplies(
  services: SearchServices,
  actor: Actor,
  need: NeedInput,
): Promise<Retrieved> {
  const visibility = await visibilityFor(services.db, actor);
  const wanted = SUPPLY_KINDS.filter((kind) => need.wants.includes(WANT_OF_KIND[kind]));
  const visible = visibleFilter({ ...visibility, kinds: [...SUPPLY_KINDS] }, services.clock.now());
  const words = contentWords(`${need.title} ${need.goal}`).slice(0, MOST_WORDS);
  const [byEngine, byTitle] = await Promise.all([
    askAll(services, wanted, { need, words, visible }),
    Promise.all(
      wanted.map((kind) =>
        likestTitles(services.db, kind, { title: need.title, limit: SCORED_OF_KIND }),
      ),
    ),
  ]);
  // The titles are asked of PostgreSQL, which knows nothing of who has shut whom out.
  const hidden = new Set(visibility.hiddenIds.map(sourceId));
  const ids: Retrieved['ids'] = { candidate: [], pilot: [], call: [] };
  wanted.forEach((kind, i) => {
    ids[kind] = fuseRanks([...(byEngine?.[i] ?? []), byTitle[i] ?? []])
      .filter((id) => !hidden.has(id))
      .slice(0, SCORED_OF_KIND);
  });
  return { ids, degraded: byEngine === undefined };
}

/** The rankings by words and by ids for each kind, or undefined while the engine is down. */
async function askAll(
  { engine }: SearchServices,
  kinds: readonly SupplyKind[],
  asked: { need: NeedInput; words: readonly string[]; visible: Filter },
): Promise<string[][][] | undefined> {
  const queries = kinds.flatMap((kind) => queriesFor(kind, asked));
  try {
    const answers = await engine.multiSearch<Hit>(queries);
    const each = queries.length / Math.max(1, kinds.length);
    return kinds.map((_kind, i) =>
      rankingsOf(asked.need, answers.slice(i * each, (i + 1) * each), asked.words.length),
    );
  } catch (error) {
    if (isAppError(error) && error.kind === 'unavailable') return undefined;
    throw error;
  }
}

function queriesFor(
  kind: SupplyKind,
  { need, words, visible }: { need: NeedInput; words: readonly string[]; visible: Filter },
): EngineQuery[] {
  const shared = {
    attributesToRetrieve: ['id', 'skills', 'occupations'],
    limit: SCORED_OF_KIND,
    showRankingScore: true,
  };
  const ofKind: Filter = [...visible, oneOf('kind', [kind])];
  const ids = [...need.skillsMust, ...need.skillsShould];
  const byIds: EngineQuery = {
    ...shared,
    filter: [
      ...ofKind,
      ...(kind === 'call'
        ? // Hundreds of the EU's are about something else, among which those for any subject would be lost.
          [oneOf('purposes', purposesOf(need)), emptyOrOneOf('skills', ids)]
        : [ids.length > 0 ? oneOf('skills', ids) : oneOf('occupations', need.occupations)]),
    ],
  };
  return [byIds, ...words.map((word) => ({ ...shared, q: word, filter: ofKind }))];
}

function rankingsOf(
  need: NeedInput,
  [byIds, ...byWord]: readonly EngineAnswer<Hit>[],
  words: number,
): string[][] {
  const wanted = new Set([...need.skillsMust, ...need.skillsShould, ...need.occupations]);
  const shared = ranked(
    (byIds?.hits ?? []).map((hit) => [
      hit.id,
      [...hit.skills, ...hit.occupations].filter((id) => wanted.has(id)).length,
    ]),
  );
  const scores = new Map<string, number>();
  const total = Math.max(2, ...byWord.map(({ estimatedTotalHits }) => estimatedTotalHits ?? 0));
  byWord.slice(0, words).forEach(({ hits, estimatedTotalHits }) => {
    const idf = Math.log((total + 1) / ((estimatedTotalHits ?? 0) + 0.5));
    for (const hit of hits) scores.set(hit.id, (scores.get(hit.id) ?? 0) + idf * hit._rankingScore);
  });
  return [shared, ranked([...scores])].map((ids) => ids.map(sourceId));
}

function ranked(scores: readonly (readonly [string, number])[]): string[] {
  return [...scores]
    .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || (a < b ? -1 : 1))
    .map(([id]) => id);
}

function sourceId(listingId: string): string {
  return listingId.slice(listingId.indexOf('_') + 1);
}

import { canonicalJson } from '@koble/kernel/fingerprint';
import type { ListingDocument } from '@koble/search/schema';
import type { Conditions } from './conditions';
import { groupsOf, termsOf } from './filing';
import { meets, watchedDocument, type WatchedDocument } from './meets';

/** The searches that everybody has saved, turned round: it is asked with a listing and answers with the searches that find it. */
export interface Percolator {
  /** Files a search; one that is there already stays. */
  put(queryId: string, conditions: Conditions): void;
  remove(queryId: string): void;
  /** The ids of the searches that find this listing, in no order. */
  match(document: ListingDocument): string[];
  readonly size: number;
}

/** What many searches ask for, each around another place: it is compared once for all of them. */
interface Topic {
  key: string;
  conditions: Conditions;
  terms: readonly string[];
  /** By the key of the area; searches around nothing under `ANYWHERE`. */
  queries: Map<string, Set<string>>;
}

const ANYWHERE = '';

/**
 * Each topic is filed under one of its required terms, the one that fewest are filed under, and a listing looks into the files of its
 * own terms alone: work grows with what is found, not with how many searches there are (docs/decisions/011-searches-turned-round.md).
 */
export function createPercolator(): Percolator {
  const topics = new Map<string, Topic>();
  const files = new Map<string, Set<Topic>>();
  const areas = new Map<string, ReadonlySet<string>>();
  const places = new Map<string, { topic: Topic; area: string }>();

  function file(conditions: Conditions): Topic {
    const key = canonicalJson([conditions.kind, conditions.words, conditions.facets]);
    const known = topics.get(key);
    if (known !== undefined) return known;
    const [groups = []] = groupsOf(conditions);
    const terms = groups.reduce((least, group) =>
      fullness(group) < fullness(least) ? group : least,
    );
    const topic = { key, conditions: { ...conditions, area: null }, terms, queries: new Map() };
    topics.set(key, topic);
    for (const term of terms) setOf(files, term).add(topic);
    return topic;
  }

  function fullness(terms: readonly string[]): number {
    return terms.reduce((sum, term) => sum + (files.get(term)?.size ?? 0), 0);
  }

  function drop(topic: Topic): void {
    topics.delete(topic.key);
    for (const term of topic.terms) takeOut(files, term, topic);
  }

  /** A topic that is filed under several values of a facet is met once. */
  function topicsOf(watched: WatchedDocument): ReadonlySet<Topic> {
    const found = new Set<Topic>();
    for (const term of new Set(termsOf(watched)))
      for (const topic of files.get(term) ?? [])
        if (meets(watched, topic.conditions)) found.add(topic);
    return found;
  }

  function areasAround(document: ListingDocument): ReadonlySet<string> {
    const around = [...areas].filter(([, codes]) =>
      document.area.some((code) => code === '*' || codes.has(code)),
    );
    return new Set([ANYWHERE, ...around.map(([key]) => key)]);
  }

  return {
    get size() {
      return places.size;
    },
    put(queryId, conditions) {
      if (places.has(queryId)) return;
      const area = conditions.area?.join(' ') ?? ANYWHERE;
      if (conditions.area !== null && !areas.has(area)) areas.set(area, new Set(conditions.area));
      const topic = file(conditions);
      setOf(topic.queries, area).add(queryId);
      places.set(queryId, { topic, area });
    },
    remove(queryId) {
      const place = places.get(queryId);
      if (place === undefined) return;
      places.delete(queryId);
      takeOut(place.topic.queries, place.area, queryId);
      if (place.topic.queries.size === 0) drop(place.topic);
    },
    match(document) {
      const watched = watchedDocument(document);
      const around = areasAround(document);
      const found: string[] = [];
      for (const topic of topicsOf(watched))
        for (const [area, queryIds] of topic.queries) if (around.has(area)) found.push(...queryIds);
      return found;
    },
  };
}

function setOf<Key, Item>(sets: Map<Key, Set<Item>>, key: Key): Set<Item> {
  const known = sets.get(key) ?? new Set<Item>();
  sets.set(key, known);
  return known;
}

function takeOut<Key, Item>(sets: Map<Key, Set<Item>>, key: Key, item: Item): void {
  const from = sets.get(key);
  from?.delete(item);
  if (from?.size === 0) sets.delete(key);
}

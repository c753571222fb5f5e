import { canonicalJson } from '@koble/kernel/fingerprint';
import type { ListingDocument, ListingKind } from '@koble/search/schema';
import type { Conditions } from './conditions';
import { addArea, commonAreas, createAreas, removeArea, type AreaSet } from './areas';
import { filePlace, termsOf, type FilePlace } from './filing';
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
  place: FilePlace;
  /** By the number of their area. */
  queries: Map<number, Set<string>>;
  /** The areas that there are searches in. */
  areas: AreaSet;
}

/** The topics that are filed under a term: those that have no second one, and the others by it. */
interface File {
  alone: Set<Topic>;
  bySecond: Map<string, Set<Topic>>;
}
type Files = Map<string, File>;

/**
 * Each topic is filed under its kind, one of its required terms, the one that fewest are filed under, and another that it requires. A
 * listing looks into the files of its own kind and terms alone: work grows with what is found, not with how many searches there are
 * (docs/decisions/011-searches-turned-round.md).
 */
export function createPercolator(): Percolator {
  const topics = new Map<string, Topic>();
  const filesOfKind = new Map<ListingKind | null, Files>();
  const areas = createAreas();
  const places = new Map<string, { topic: Topic; area: number }>();

  function topicOf(conditions: Conditions): Topic {
    const key = canonicalJson([conditions.kind, conditions.words, conditions.facets]);
    const known = topics.get(key);
    if (known !== undefined) return known;
    const files = filesOfKind.get(conditions.kind) ?? new Map<string, File>();
    filesOfKind.set(conditions.kind, files);
    const place = filePlace(conditions, (term) => fullness(files.get(term)));
    const topic: Topic = {
      key,
      conditions: { ...conditions, area: null },
      place,
      queries: new Map(),
      areas: [],
    };
    topics.set(key, topic);
    for (const term of place.terms) shelf(files, term, place.second).add(topic);
    return topic;
  }

  function drop({ key, conditions, place }: Topic): void {
    const topic = topics.get(key);
    topics.delete(key);
    const files = filesOfKind.get(conditions.kind);
    for (const term of place.terms) {
      const file = files?.get(term);
      if (file === undefined || topic === undefined) continue;
      if (place.second === null) file.alone.delete(topic);
      else takeOut(file.bySecond, place.second, topic);
      if (fullness(file) === 0) files?.delete(term);
    }
  }

  /** What a listing meets, and where there it lies; a topic that is filed under several values of a facet is met once. */
  function topicsOf(watched: WatchedDocument): ReadonlyMap<Topic, readonly number[]> {
    const found = new Map<Topic, readonly number[]>();
    const terms = new Set(termsOf(watched));
    const around = areas.around(watched.document);
    const look = (filed: Iterable<Topic> = []): void => {
      for (const topic of filed) {
        const common = commonAreas(topic.areas, around);
        if (common.length > 0 && meets(watched, topic.conditions)) found.set(topic, common);
      }
    };
    for (const kind of [watched.document.kind, null]) {
      const files = filesOfKind.get(kind);
      if (files === undefined) continue;
      for (const term of terms) {
        const file = files.get(term);
        if (file === undefined) continue;
        look(file.alone);
        // Whichever are fewer: what the listing has, or what the file has.
        if (file.bySecond.size < terms.size) {
          for (const [second, filed] of file.bySecond) if (terms.has(second)) look(filed);
        } else for (const second of terms) look(file.bySecond.get(second));
      }
    }
    return found;
  }

  return {
    get size() {
      return places.size;
    },
    put(queryId, conditions) {
      if (places.has(queryId)) return;
      const topic = topicOf(conditions);
      const area = areas.numberOf(conditions.area);
      setOf(topic.queries, area).add(queryId);
      addArea(topic.areas, area);
      places.set(queryId, { topic, area });
    },
    remove(queryId) {
      const place = places.get(queryId);
      if (place === undefined) return;
      places.delete(queryId);
      const { topic, area } = place;
      takeOut(topic.queries, area, queryId);
      if (!topic.queries.has(area)) removeArea(topic.areas, area);
      if (topic.queries.size === 0) drop(topic);
    },
    match(document) {
      const found: string[] = [];
      for (const [{ queries }, common] of topicsOf(watchedDocument(document)))
        for (const area of common) found.push(...(queries.get(area) ?? []));
      return found;
    },
  };
}

function shelf(files: Files, term: string, second: string | null): Set<Topic> {
  const file: File = files.get(term) ?? { alone: new Set(), bySecond: new Map() };
  files.set(term, file);
  return second === null ? file.alone : setOf(file.bySecond, second);
}

function fullness(file: File | undefined): number {
  return file === undefined ? 0 : file.alone.size + file.bySecond.size;
}

function setOf<Key, Item>(sets: Map<Key, Set<Item>>, key: Key): Set<Item> {
  const known = sets.get(key) ?? new Set<Item>();
  sets.set(key, known);
  return known;
}

/** A set that is empty goes. */
function takeOut<Key, Item>(sets: Map<Key, Set<Item>>, key: Key, item: Item): void {
  const from = sets.get(key);
  from?.delete(item);
  if (from?.size === 0) sets.delete(key);
}

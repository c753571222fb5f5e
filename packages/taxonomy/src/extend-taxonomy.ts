import type { Occupation, Skill, SkillField } from './entry';
import type { EscoConcept, EscoOccupation, EscoSkill } from './esco-files';
import type { Locale } from './schema';
import { stem } from './stem';
import type { EscoStyrkPair, NavTitles } from './styrk-files';
import type { TaxonomyData } from './taxonomy';
import { namesOf } from './vocabulary';
import { wordsOf } from './words';

/** What has been read of the full classifications; nothing but what is wanted need be there. */
export interface TaxonomyFiles {
  occupations?: Partial<Record<Locale, readonly EscoOccupation[]>>;
  /** Each collection says what field and kind its skills are of, which ESCO does not. */
  skills?: readonly (Partial<Record<Locale, readonly EscoSkill[]>> & {
    field: SkillField;
    kind: Skill['kind'];
  })[];
  crosswalk?: readonly EscoStyrkPair[];
  navTitles?: readonly NavTitles[];
}

type Entry = Skill | Occupation;
type Labelled = Pick<Entry, 'id' | 'nb' | 'en' | 'synonyms'>;

const LONGEST_ID = 60;

/**
 * The core with the concepts of ESCO that it lacks, and more synonyms for those it has. An ESCO concept is one of the core's
 * when a label of it is a name there. Ids of new ones are made of their English label and stay the same as long as it does.
 */
export function extendTaxonomy(core: TaxonomyData, files: TaxonomyFiles): TaxonomyData {
  const codes = new Map((files.crosswalk ?? []).map(({ uri, styrk08 }) => [uri, styrk08]));
  const occupations = extend(
    core.occupations,
    files.occupations ?? {},
    (labelled, { uri, isco }) => ({
      ...labelled,
      styrk08: codes.get(uri) ?? isco,
      skills: [],
    }),
  );
  let skills = core.skills;
  for (const { field, kind, ...languages } of files.skills ?? [])
    skills = extend(skills, languages, (labelled) => ({ ...labelled, field, kind }));
  return { skills, occupations: withNavTitles(occupations, files.navTitles ?? []) };
}

function extend<Kind extends Entry, Concept extends EscoConcept>(
  core: readonly Kind[],
  languages: Partial<Record<Locale, readonly Concept[]>>,
  make: (labelled: Labelled, concept: Concept) => Kind,
): Kind[] {
  const norwegian = new Map((languages.nb ?? []).map((concept) => [concept.uri, concept]));
  const english = new Map((languages.en ?? []).map((concept) => [concept.uri, concept]));
  const entries = new Map(core.map((entry) => [entry.id, entry]));
  const byName = new Map(
    core.flatMap((entry) => namesOf(entry).map((name) => [keyOf(name), entry.id])),
  );
  for (const [uri, concept] of new Map([...english, ...norwegian])) {
    const nb = norwegian.get(uri)?.preferred ?? concept.preferred;
    const en = english.get(uri)?.preferred ?? concept.preferred;
    const names = [
      nb,
      en,
      ...(norwegian.get(uri)?.alternatives ?? []),
      ...(english.get(uri)?.alternatives ?? []),
    ];
    const known = entries.get(byName.get(keyOf(nb)) ?? byName.get(keyOf(en)) ?? '');
    if (known !== undefined) {
      entries.set(known.id, { ...known, synonyms: [...new Set([...known.synonyms, ...names])] });
      continue;
    }
    const id = freeId(en, uri, entries);
    entries.set(id, make({ id, nb, en, synonyms: [...new Set(names)].slice(2) }, concept));
    byName.set(keyOf(nb), id);
  }
  return [...entries.values()];
}

/** NAV files titles under a group; a title becomes a name of the one occupation of its group that it shares most words with. */
function withNavTitles(
  occupations: readonly Occupation[],
  groups: readonly NavTitles[],
): Occupation[] {
  const more = new Map<string, string[]>();
  for (const { styrk08, titles } of groups) {
    const members = occupations
      .filter((occupation) => occupation.styrk08 === styrk08)
      .map((occupation) => ({
        id: occupation.id,
        words: new Set(namesOf(occupation).flatMap(stemsOf)),
      }));
    for (const title of titles) {
      const [best, next] = members
        .map(({ id, words }) => ({
          id,
          shared: stemsOf(title).filter((word) => words.has(word)).length,
        }))
        .sort((a, b) => b.shared - a.shared);
      if (best === undefined || best.shared === 0 || best.shared === next?.shared) continue;
      more.set(best.id, [...(more.get(best.id) ?? []), title]);
    }
  }
  return occupations.map((occupation) => ({
    ...occupation,
    synonyms: [...new Set([...occupation.synonyms, ...(more.get(occupation.id) ?? [])])],
  }));
}

function freeId(label: string, uri: string, taken: ReadonlyMap<string, unknown>): string {
  const slug = slugOf(label);
  if (slug !== '' && !taken.has(slug)) return slug;
  const tail = slugOf(uri).slice(-8);
  return `${slug.slice(0, LONGEST_ID - tail.length - 1)}-${tail}`.replace(/^-/, '');
}

function slugOf(text: string): string {
  const plain = text.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'o').normalize('NFD');
  return plain
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_ID)
    .replaceAll(/^-+|-+$/g, '');
}

function keyOf(name: string): string {
  return stemsOf(name).join(' ');
}

function stemsOf(name: string): string[] {
  return wordsOf(name).map(({ key }) => stem(key));
}

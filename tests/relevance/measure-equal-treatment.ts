import { saveCandidate } from '@koble/candidates';
import { CandidateInput } from '@koble/candidates/schema';
import { readListingDocuments, type SearchServices } from '@koble/catalogue';
import { findBundles } from '@koble/matching';
import type { BundleAnswer, BundleInput } from '@koble/matching/schema';
import { canonicalJson } from '@koble/kernel/fingerprint';
import type { SearchSync } from '@koble/search';
import { skill, taxonomy } from '@koble/taxonomy';
import { LOCALES, type Understood } from '@koble/taxonomy/schema';
import type { EqualPair, OfPair } from './equal-pairs';
import { TRAITS } from './traits';

/** A region with other people in it, whom the two of a pair are ranked among. */
export interface PeopleRegion extends SearchServices {
  sync: Pick<SearchSync, 'drain'>;
}

/** What could treat people differently: what is read out of their text, and how they are ranked and explained. */
export interface Path {
  read(text: string): Understood;
  answer(region: PeopleRegion, input: BundleInput): Promise<BundleAnswer>;
}

export const PRODUCT: Path = {
  read: (text) => taxonomy.understand(text),
  answer: (region, input) => findBundles(region, { kind: 'visitor' }, input),
};

/** What became of somebody on the way from their text to the answer that a company sees. */
interface Seen {
  profile: CandidateInput;
  documentHash: string | undefined;
  /** 1 is first; 0: not shown at all. */
  rank: number;
  /** The score with all that it is explained by, as it is shown. */
  shown: unknown;
}

export interface Measured {
  pair: EqualPair;
  seen: readonly [one: Seen, other: Seen];
  identical: boolean;
}

/**
 * Takes each pair through the whole path, the one and then the other in the same profile: text, saved profile, search document,
 * retrieval, ranking, explanation. Those of one trait and language at a time, so that they do not crowd each other out.
 */
export async function measureEqualTreatment(
  region: PeopleRegion,
  pairs: readonly EqualPair[],
  path: Path = PRODUCT,
): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const trait of TRAITS)
    for (const locale of LOCALES) {
      const round = pairs.filter((pair) => pair.trait === trait && pair.locale === locale);
      if (round.length > 0) measured.push(...(await measureRound(region, round, path)));
    }
  return measured;
}

async function measureRound(
  region: PeopleRegion,
  pairs: readonly EqualPair[],
  path: Path,
): Promise<Measured[]> {
  const personIds = await addPersons(region, pairs);
  const [ones, others] = [
    await seenAs(region, { pairs, personIds, which: 0 }, path),
    await seenAs(region, { pairs, personIds, which: 1 }, path),
  ];
  await region.db
    .updateTable('candidate')
    .set({ state: 'paused' })
    .where('personId', 'in', personIds)
    .execute();
  return pairs.flatMap((pair, i) => {
    const [one, other] = [ones[i], others[i]];
    if (one === undefined || other === undefined) return [];
    return [{ pair, seen: [one, other], identical: canonicalJson(one) === canonicalJson(other) }];
  });
}

async function addPersons({ db }: PeopleRegion, pairs: readonly EqualPair[]): Promise<string[]> {
  const rows = await db
    .insertInto('person')
    .values(
      pairs.map(({ trait, locale }, i) => ({
        name: 'Demo',
        email: `${trait}-${locale}-${i}@koble.example`,
        emailVerified: true,
      })),
    )
    .returning(['id', 'email'])
    .execute();
  return rows.map(({ id }) => id);
}

async function seenAs(
  region: PeopleRegion,
  of: { pairs: readonly EqualPair[]; personIds: readonly string[]; which: 0 | 1 },
  path: Path,
): Promise<Seen[]> {
  const saved: { id: string; profile: CandidateInput; pair: EqualPair }[] = [];
  for (const [i, pair] of of.pairs.entries()) {
    const personId = of.personIds[i] ?? '';
    const somebody = pair.two[of.which];
    await become(region, personId, somebody);
    const profile = profileOf(path.read(somebody.text), pair);
    const { id } = await saveCandidate(region, { kind: 'candidate', personId }, profile);
    saved.push({ id, profile, pair });
  }
  await region.sync.drain();
  const seen: Seen[] = [];
  for (const { id, profile, pair } of saved) {
    const { people } = await path.answer(region, { need: pair.need, company: {}, answers: {} });
    const place = people.findIndex(({ match }) => match.id === id);
    const [document] = await readListingDocuments(region.db, [`candidate_${id}`]);
    seen.push({
      profile,
      documentHash: document?.hash,
      rank: place + 1,
      shown: people[place],
    });
  }
  return seen;
}

/** The person's own row, with all that differs between the two of a pair. */
async function become({ db }: PeopleRegion, personId: string, as: OfPair): Promise<void> {
  await db
    .updateTable('person')
    .set({
      name: as.name,
      email: `${as.name.toLowerCase().replaceAll(' ', '.')}.${personId}@koble.example`,
      locale: as.locale,
      createdAt: as.accountSince,
    })
    .where('id', '=', personId)
    .execute();
}

/** A profile as somebody has it from their text; the rest they choose themselves, both of a pair the same. */
function profileOf(read: Understood, { municipality }: EqualPair): CandidateInput {
  const ids = read.skills.map(({ id }) => id);
  const isLanguage = (id: string): boolean => skill(id)?.kind === 'language';
  return CandidateInput.parse({
    occupations: read.occupations.map(({ id }) => id),
    skills: ids.filter((id) => !isLanguage(id)),
    languages: [...new Set(['norwegian', ...ids.filter(isLanguage)])],
    experience: 'long',
    municipality,
    radiusKm: 50,
    modes: ['onsite'],
    extents: ['full_time'],
    availableOn: '2027-01-04',
    salaryWish: null,
    paused: false,
  });
}

import type { Db } from '@koble/db';
import { taxonomy } from '@koble/taxonomy';
import type { Meaning, WordsInput, ZeroHit, ZeroHits } from './synonym';
import { listZeroHitRows, type ZeroHitRow } from './zero-hit-queries';

const MOST_LISTED = 50;
const MOST_SUGGESTIONS = 3;

/** What was searched for in vain, the most frequent first, each with what it may mean. */
export async function listZeroHits({ db }: { db: Db }, { locale }: WordsInput): Promise<ZeroHits> {
  const list = async (dismissed: boolean) =>
    (await listZeroHitRows(db, { dismissed, limit: MOST_LISTED })).map((row) =>
      zeroHitOf(row, locale),
    );
  const [waiting, dismissed] = await Promise.all([list(false), list(true)]);
  return { waiting, dismissed };
}

function zeroHitOf(
  { shown, count, lastOn, kinds }: ZeroHitRow,
  locale: WordsInput['locale'],
): ZeroHit {
  return { word: shown, count, lastOn, kinds, suggestions: meaningsOf(shown, locale) };
}

/** What a word may mean, likeliest first: what is read in it, what begins like it, and what is written like it. */
function meaningsOf(word: string, locale: WordsInput['locale']): Meaning[] {
  const { skills, occupations } = taxonomy.understand(word);
  const found: Omit<Meaning, 'text'>[] = [
    ...occupations.map(({ id }) => ({ kind: 'occupation' as const, id })),
    ...skills.map(({ id }) => ({ kind: 'skill' as const, id })),
    ...taxonomy
      .suggest(word, locale, MOST_SUGGESTIONS)
      .map(({ group, id }) => ({ kind: group, id })),
    ...taxonomy.likest(word, MOST_SUGGESTIONS),
  ];
  const distinct = new Map(found.map(({ kind, id }) => [`${kind} ${id}`, { kind, id }]));
  return [...distinct.values()]
    .slice(0, MOST_SUGGESTIONS)
    .map(({ kind, id }) => ({ kind, id, text: taxonomy.label(id, locale) }));
}

import type { Db } from '@koble/db';
import { taxonomy } from '@koble/taxonomy';
import type { GivenSynonym, WordsInput } from './synonym';
import { listActiveSynonyms } from './synonym-queries';

/** The words that have been given a meaning, the newest first. */
export async function listSynonyms(
  { db }: { db: Db },
  { locale }: WordsInput,
): Promise<GivenSynonym[]> {
  const rows = await listActiveSynonyms(db);
  return rows.map(({ synonymId, word, kind, id, addedAt, by }) => ({
    id: synonymId,
    word,
    meaning: { kind, id, text: taxonomy.label(id, locale) },
    addedAt: addedAt.toISOString(),
    by,
  }));
}

import type { Db, Trx } from '@koble/db';

/** A role from another source. */
export interface ImportedNeed {
  organisationId: string;
  source: 'nav';
  sourceId: string;
  /** Fingerprint of what the source said: the same again is not written. */
  sourceHash: string;
  title: string;
  goal: string;
  occupations: string[];
  skillsShould: string[];
  municipality: string | null;
  extent: 'full_time' | 'part_time' | null;
  openings: number;
  applyUrl: string | null;
  publishedAt: Date;
  expiresAt: Date;
  open: boolean;
}

/**
 * Saves an imported role, new or known by its source's id. False: it was already just so, or its company has closed it and
 * wants nobody more, whatever the advert says.
 */
export async function saveImportedNeed(
  trx: Trx,
  { open, ...need }: ImportedNeed,
): Promise<boolean> {
  const facts = { ...need, state: open ? ('published' as const) : ('expired' as const) };
  const written = await trx
    .insertInto('need')
    .values({ ...facts, wantsPeople: true, wantsPilot: false, wantsFunding: false })
    .onConflict((conflict) =>
      conflict
        .columns(['source', 'sourceId'])
        .doUpdateSet(facts)
        .where('need.state', '!=', 'closed')
        .where((where) =>
          where.or([
            where('need.sourceHash', 'is distinct from', need.sourceHash),
            where('need.state', '!=', facts.state),
          ]),
        ),
    )
    .returning('id')
    .executeTakeFirst();
  return written !== undefined;
}

/**
 * Takes a role out that its source has stopped: NAV's terms want the advert gone and not only closed. False: there was none.
 */
export async function removeImportedNeed(
  db: Db,
  { source, sourceId }: Pick<ImportedNeed, 'source' | 'sourceId'>,
): Promise<boolean> {
  const removed = await db
    .deleteFrom('need')
    .where('source', '=', source)
    .where('sourceId', '=', sourceId)
    .returning('id')
    .executeTakeFirst();
  return removed !== undefined;
}

/** The next ids at the source behind `after` of what is held from it, in order, whatever has become of it here. */
export async function listImportedIds(
  db: Db,
  { source, after, limit }: { source: ImportedNeed['source']; after: string; limit: number },
): Promise<string[]> {
  const rows = await db
    .selectFrom('need')
    .select('sourceId')
    .where('source', '=', source)
    .where('sourceId', '>', after)
    .orderBy('sourceId')
    .limit(limit)
    .execute();
  return rows.flatMap(({ sourceId }) => sourceId ?? []);
}

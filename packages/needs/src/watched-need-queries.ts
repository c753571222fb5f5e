import type { DB, Trx } from '@koble/db';
import { sql, type RawBuilder, type Selectable } from 'kysely';
import { wantsOf } from './need-columns';
import type { NeedInput } from './schema';

/** An open need as new people, pilots and calls are compared with it: what it asks, without its words, which are not scored. */
export interface WatchedNeed {
  id: string;
  organisationId: string;
  asked: NeedInput;
}

/**
 * What makes a need worth comparing with something new: a person shares a skill or an occupation with it, a pilot a skill, and a call
 * pays for something that it wants.
 */
export type RelatedTo =
  | { want: 'people'; skills: readonly string[]; occupations: readonly string[] }
  | { want: 'pilot'; skills: readonly string[] }
  | { want: 'funding'; pays: readonly NeedInput['wants'][number][] };

const COLUMNS = [
  'id',
  'organisationId',
  'wantsPeople',
  'wantsPilot',
  'wantsFunding',
  'occupations',
  'skillsMust',
  'skillsShould',
  'languages',
  'municipality',
  'startsOn',
  'mode',
  'extent',
  'openings',
  'ownHours',
  'budgetOre',
] as const;

/**
 * The needs that are open at a moment, were published before something new came, and are related to it. Only of organisations that
 * somebody here is of: nobody would hear of what fits the others.
 */
export async function listWatchedNeeds(
  trx: Trx,
  to: RelatedTo,
  { now, since }: { now: Date; since: Date },
): Promise<WatchedNeed[]> {
  const rows = await selectOpen(trx, now)
    .where('publishedAt', '<', since)
    .where(isRelated(to))
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('membership')
          .select('personId')
          .whereRef('membership.organisationId', '=', 'need.organisationId'),
      ),
    )
    .execute();
  return rows.map(watchedNeed);
}

/** One need, if it is open at that moment. */
export async function findWatchedNeed(
  trx: Trx,
  id: string,
  now: Date,
): Promise<WatchedNeed | undefined> {
  const row = await selectOpen(trx, now).where('id', '=', id).executeTakeFirst();
  return row && watchedNeed(row);
}

function selectOpen(trx: Trx, now: Date) {
  return trx
    .selectFrom('need')
    .select(COLUMNS)
    .where('state', '=', 'published')
    .where('expiresAt', '>', now);
}

function isRelated(to: RelatedTo): RawBuilder<boolean> {
  switch (to.want) {
    case 'people':
      return sql`wants_people and (${asksFor(to.skills)} or occupations && ${[...to.occupations]}::text[])`;
    case 'pilot':
      return sql`wants_pilot and ${asksFor(to.skills)}`;
    case 'funding':
      // Money is for the people or the pilot that are wanted; only who wants money alone may mean any of it.
      return sql`wants_funding and (
        (wants_people and ${to.pays.includes('people')}) or (wants_pilot and ${to.pays.includes('pilot')})
        or (not wants_people and not wants_pilot and ${to.pays.includes('funding')})
      )`;
  }
}

/** Written as the index has it. */
function asksFor(skills: readonly string[]): RawBuilder<boolean> {
  return sql`(skills_must || skills_should) && ${[...skills]}::text[]`;
}

function watchedNeed(row: Pick<Selectable<DB['need']>, (typeof COLUMNS)[number]>): WatchedNeed {
  const { id, organisationId, wantsPeople, wantsPilot, wantsFunding, ...asked } = row;
  return {
    id,
    organisationId,
    asked: {
      ...asked,
      wants: wantsOf({ wantsPeople, wantsPilot, wantsFunding }),
      title: '',
      goal: '',
      pay: null,
      dataAtHand: '',
      equipmentAtHand: '',
    },
  };
}

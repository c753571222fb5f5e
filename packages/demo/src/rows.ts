import type { DB } from '@koble/db';
import type { Insertable } from 'kysely';

/** Rows as they are inserted; ids are given, so that rows can name each other. */
export interface Region {
  persons: (Insertable<DB['person']> & { id: string })[];
  organisations: (Insertable<DB['organisation']> & { id: string })[];
  memberships: Insertable<DB['membership']>[];
  needs: Insertable<DB['need']>[];
  candidates: Insertable<DB['candidate']>[];
  pilots: Insertable<DB['pilotOffer']>[];
  awards: Insertable<DB['aidAward']>[];
}

import type { Db, Trx } from '@koble/db';
import { z } from 'zod';
import { KeptContent, contentOf } from './call-content';
import type { CallOrigin } from './call-origin';
import type { FundingCall } from './schema';

/** What a call said from one moment to the next, and who made it say so. */
export interface StoredVersion {
  number: number;
  content: KeptContent;
  at: Date;
  origin: CallOrigin | 'written';
  /** null, with the organisation's id, where no person wrote it. */
  organisation: string | null;
  organisationId: string | null;
  /** null where the reader may not see the person's row, or it is gone. */
  person: string | null;
}

/** Who made a call say something, and when: somebody for their organisation, or what it is read from. */
export type SaidBy = { at: Date } & (
  { personId: string; organisationId: string } | { origin: StoredVersion['origin'] }
);

/** Another version of Koble may have written it: what is not known is left out. */
const Kept = z.object(KeptContent.shape);

/** The versions of a call, the newest first. The names of persons are those that the transaction may see. */
export async function listVersions(trx: Db | Trx, callId: string): Promise<StoredVersion[]> {
  const rows = await trx
    .selectFrom('callVersion')
    .leftJoin('organisation', 'organisation.id', 'callVersion.organisationId')
    .leftJoin('person', 'person.id', 'callVersion.personId')
    .select(['callVersion.number', 'content', 'at', 'callVersion.origin'])
    .select(['callVersion.organisationId'])
    .select(['organisation.name as organisation', 'person.name as person'])
    .where('callId', '=', callId)
    .orderBy('callVersion.number', 'desc')
    .limit(200)
    .execute();
  return rows.map(({ content, ...row }) => ({ ...row, content: Kept.parse(content) }));
}

/** The newest version that is kept of a call; undefined where none is. */
export async function findNewestVersion(
  trx: Trx,
  callId: string,
): Promise<Pick<StoredVersion, 'number' | 'content'> | undefined> {
  const row = await trx
    .selectFrom('callVersion')
    .select(['number', 'content'])
    .where('callId', '=', callId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { number: row.number, content: Kept.parse(row.content) };
}

export async function insertVersion(
  trx: Trx,
  call: FundingCall,
  { number, ...by }: SaidBy & { number: number },
): Promise<void> {
  const { id: callId, state } = call;
  const content = JSON.stringify(contentOf(call));
  await trx
    .insertInto('callVersion')
    .values({ callId, number, state, content, ...by })
    .execute();
}

/** Who keeps a call and when it was last written, whoever did. */
export function getLastWriting(
  trx: Trx,
  callId: string,
): Promise<{ origin: StoredVersion['origin']; at: Date }> {
  return trx
    .selectFrom('fundingCall')
    .select(['origin', 'updatedAt as at'])
    .where('id', '=', callId)
    .executeTakeFirstOrThrow();
}

import type { Trx } from '@koble/db';
import type { SignedIn } from './actor';

/** What somebody did, as it stands in the audit log. `details` are plain values, never personal data. */
export interface Act {
  /** In the past, as "introduction.sent". */
  action: string;
  objectKind?: string;
  objectId?: string;
  /** Whose name was looked at. */
  seenPersonId?: string;
  details?: Readonly<Record<string, string | number | boolean>>;
}

/** Writes an act down in its own transaction; an adviser who acts for a client stands under both names. */
export async function recordAct(trx: Trx, actor: SignedIn, act: Act): Promise<void> {
  await trx
    .insertInto('auditEntry')
    .values({
      personId: actor.personId,
      organisationId: actor.kind === 'candidate' ? null : actor.organisationId,
      operatorId: actor.kind === 'candidate' ? null : (actor.operatorId ?? null),
      action: act.action,
      objectKind: act.objectKind ?? null,
      objectId: act.objectId ?? null,
      seenPersonId: act.seenPersonId ?? null,
      details: JSON.stringify(act.details ?? {}),
    })
    .execute();
}

/** The last 200 looks at a person's name. */
export async function listSeen(
  trx: Trx,
  personId: string,
): Promise<{ at: Date; organisation: string | null; operator: string | null }[]> {
  return trx
    .selectFrom('auditEntry')
    .leftJoin('organisation', 'organisation.id', 'auditEntry.organisationId')
    .leftJoin('organisation as operator', 'operator.id', 'auditEntry.operatorId')
    .select(['auditEntry.at', 'organisation.name as organisation', 'operator.name as operator'])
    .where('auditEntry.seenPersonId', '=', personId)
    .where('auditEntry.action', '=', 'name.seen')
    .orderBy('auditEntry.id', 'desc')
    .limit(200)
    .execute();
}

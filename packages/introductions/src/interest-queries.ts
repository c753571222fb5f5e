import type { SignedIn } from '@koble/accounts/schema';
import type { Trx } from '@koble/db';
import { sql } from 'kysely';
import { initiatorColumns, OBJECT_COLUMN } from './interest-columns';
import type { Receiver } from './interest-object';
import type { IntroductionRow } from './introduction-queries';
import type { InterestObject } from './schema';

function ofInitiator(trx: Trx, actor: SignedIn, { kind, id }: InterestObject) {
  const { initiatorPersonId, initiatorOrganisationId } = initiatorColumns(actor);
  return trx
    .selectFrom('introduction')
    .selectAll()
    .where('kind', '=', kind)
    .where(OBJECT_COLUMN[kind], '=', id)
    .where('initiatorPersonId', 'is not distinct from', initiatorPersonId)
    .where('initiatorOrganisationId', 'is not distinct from', initiatorOrganisationId);
}

/** The draft of the actor's side about this. */
export function findDraft(
  trx: Trx,
  actor: SignedIn,
  object: InterestObject,
): Promise<IntroductionRow | undefined> {
  return ofInitiator(trx, actor, object).where('state', '=', 'draft').executeTakeFirst();
}

/** The same, and nobody else changes it until the transaction ends. */
export function lockDraft(
  trx: Trx,
  actor: SignedIn,
  object: InterestObject,
): Promise<IntroductionRow | undefined> {
  return ofInitiator(trx, actor, object)
    .where('state', '=', 'draft')
    .forUpdate()
    .executeTakeFirst();
}

/**
 * Whoever asks second saves after the first, and finds its draft: about a call, as long as no operator is chosen, the unique index
 * would let both be written.
 */
export async function queueFirstSave(
  trx: Trx,
  actor: SignedIn,
  { kind, id }: InterestObject,
): Promise<void> {
  const { initiatorPersonId, initiatorOrganisationId } = initiatorColumns(actor);
  const key = ['draft', kind, id, initiatorPersonId ?? initiatorOrganisationId].join(' ');
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(trx);
}

/** Whether the actor's side has sent anything about this before, to whomever. */
export async function hasAskedBefore(
  trx: Trx,
  actor: SignedIn,
  object: InterestObject,
): Promise<boolean> {
  const sent = await ofInitiator(trx, actor, object)
    .where('initiatorYesAt', 'is not', null)
    .executeTakeFirst();
  return sent !== undefined;
}

/** What was sent to whom, and since when one that its sender withdrew counts. */
export interface SentBefore {
  object: InterestObject;
  receiver: Receiver;
  withdrawnSince: Date;
}

/** What the actor's side has sent to this receiver about this, or an adviser proposed, and still stands in the way of another. */
export function findSentBefore(
  trx: Trx,
  actor: SignedIn,
  { object, receiver, withdrawnSince }: SentBefore,
): Promise<IntroductionRow | undefined> {
  const withdrawnLately = sql<boolean>`exists (
    select from introduction_event as event
    where event.introduction_id = introduction.id and event.kind = 'withdrawn' and event.side = 'initiator'
      and event.at > ${withdrawnSince}
  )`;
  return ofInitiator(trx, actor, object)
    .where((where) =>
      where.or([
        where('state', 'not in', ['draft', 'withdrawn', 'expired']),
        where.and([where('state', '=', 'withdrawn'), withdrawnLately]),
      ]),
    )
    .where('receiverPersonId', 'is not distinct from', receiver.receiverPersonId)
    .where('receiverOrganisationId', 'is not distinct from', receiver.receiverOrganisationId)
    .executeTakeFirst();
}

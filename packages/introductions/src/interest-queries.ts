import type { SignedIn } from '@koble/accounts/schema';
import type { Trx } from '@koble/db';
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

/** What the actor's side has sent to this receiver about this, or an adviser proposed, and still stands in the way of another. */
export function findSentBefore(
  trx: Trx,
  actor: SignedIn,
  { object, receiver }: { object: InterestObject; receiver: Receiver },
): Promise<IntroductionRow | undefined> {
  return ofInitiator(trx, actor, object)
    .where('state', 'not in', ['draft', 'withdrawn', 'expired'])
    .where('receiverPersonId', 'is not distinct from', receiver.receiverPersonId)
    .where('receiverOrganisationId', 'is not distinct from', receiver.receiverOrganisationId)
    .executeTakeFirst();
}

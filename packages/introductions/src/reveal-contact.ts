import { asActor, recordAct } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { introductionError } from './introduction-error';
import type { IntroductionRow } from './introduction-queries';
import { lockPart, refuseUnlessOpen } from './lock-for-action';
import { findOrganisationName, findPerson } from './person-queries';
import type { Contact, Side } from './schema';

/**
 * The human of the other side, once both have said yes. Nobody looks without its being written down. Errors:
 * `introductions.not_found`, `introductions.not_yours`, `introductions.wrong_state` before both yes and after a withdrawal,
 * `introductions.contact_gone` where the human has left Koble.
 */
export async function revealContact(
  { db }: { db: Db },
  actor: SignedIn,
  { id }: { id: string },
): Promise<Contact> {
  return asActor(db, actor, async (trx) => {
    // Locked, so that nothing is shown after a withdrawal has been answered.
    const part = await lockPart(trx, actor, id);
    refuseUnlessOpen(actor, part, 'reveal');
    const { personId, organisationId } = humanOfOtherSide(part.introduction, part.side);
    const person = personId === null ? undefined : await findPerson(trx, personId);
    if (personId === null || person === undefined)
      throw introductionError('introductions.contact_gone', 'conflict');
    await recordAct(trx, actor, {
      action: 'name.seen',
      objectKind: 'introduction',
      objectId: id,
      seenPersonId: personId,
    });
    const organisation =
      organisationId === null ? undefined : await findOrganisationName(trx, organisationId);
    return { ...person, organisation: organisation ?? null };
  });
}

function humanOfOtherSide(
  of: IntroductionRow,
  side: Side,
): { personId: string | null; organisationId: string | null } {
  return side === 'initiator'
    ? {
        personId: of.receiverPersonId ?? of.answeredBy,
        organisationId: of.receiverOrganisationId,
      }
    : { personId: of.initiatorPersonId ?? of.sentBy, organisationId: of.initiatorOrganisationId };
}

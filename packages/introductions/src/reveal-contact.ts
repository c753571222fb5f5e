import { asActor, recordAct } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import type { Db, Trx } from '@koble/db';
import { introductionError } from './introduction-error';
import type { IntroductionRow } from './introduction-queries';
import { lockPart, refuseUnlessOpen, type Part } from './lock-for-action';
import { pastTheWall } from './past-the-wall-queries';
import { findOrganisationName, findPerson, findSpokesperson } from './person-queries';
import type { Contact, Side } from './schema';

/**
 * The human of the other side, once both have said yes; of an organisation that they have left, or whose adviser they were, its first
 * owner. Nobody looks without its being written down. Errors:
 * `introductions.not_found`, `introductions.not_yours`, `introductions.wrong_state` before both yes and after a withdrawal,
 * `introductions.contact_gone` where nobody is left.
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
    const { personId, person, organisationId } = await findContact(trx, part);
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

async function findContact(trx: Trx, { introduction, side }: Part) {
  const { human, organisationId } = otherSide(introduction, side);
  const personId =
    organisationId === null ? human : await findSpokesperson(trx, organisationId, human);
  if (personId === null) return { personId, person: undefined, organisationId };
  const person =
    organisationId === null
      ? await findPerson(trx, personId)
      : // The wall knows those who said yes, and not an owner who speaks for one of them that has left.
        await pastTheWall(trx, (owner) => findPerson(owner, personId));
  return { personId, person, organisationId };
}

function otherSide(
  of: IntroductionRow,
  side: Side,
): { human: string | null; organisationId: string | null } {
  return side === 'initiator'
    ? {
        human: of.receiverPersonId ?? of.answeredBy,
        organisationId: of.receiverOrganisationId,
      }
    : { human: of.initiatorPersonId ?? of.sentBy, organisationId: of.initiatorOrganisationId };
}

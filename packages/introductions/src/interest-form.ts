import { asActor, listOperators } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import type { Db, Trx } from '@koble/db';
import { osloDate, type Clock } from '@koble/kernel';
import { distanceKm } from '@koble/taxonomy';
import { answerDaysFrom } from './answer-clock';
import { findAnswerRule } from './answer-clock-queries';
import { readClaims } from './criterion-claims';
import { refuseObstacle, refuseOwnOrShutOut, type Receiver } from './interest-object';
import { municipalityOf } from './interest-object-queries';
import { askingNeedOf } from './interest-columns';
import { findDraft } from './interest-queries';
import type { IntroductionRow } from './introduction-queries';
import { findOrganisationParty, listCardParties } from './party-queries';
import { pastTheWall } from './past-the-wall-queries';
import { listOwnSkills } from './person-queries';
import { findObstructing, listAskingNeeds, readInterest } from './read-interest';
import type { InterestForm, InterestObject, Party } from './schema';

/**
 * What the form of an interest starts with: what it is about, whom it goes to, the draft if there is one and the day by which there
 * would be an answer. Errors: those of `sendInterest` about what it is about.
 */
export async function interestForm(
  { db, clock }: { db: Db; clock: Clock },
  actor: SignedIn,
  { object }: { object: InterestObject },
): Promise<InterestForm> {
  return asActor(db, actor, async (trx) => {
    const choices = { object, needId: null, operatorId: null };
    const target = await readInterest({ trx, clock }, actor, choices);
    const sent = await findObstructing({ trx, clock }, actor, {
      object,
      receiver: target.receiver,
    });
    if (sent === undefined) {
      refuseObstacle(target);
      await refuseOwnOrShutOut(trx, actor, target);
    }
    const draft = await findDraft(trx, actor, object);
    const rule = await findAnswerRule(trx);
    return {
      object,
      title: target.title,
      other: await readReceiver(trx, target.receiver),
      criteria: target.criteria,
      ownSkills: actor.kind === 'candidate' ? await listOwnSkills(trx, actor.personId) : [],
      needs: await listAskingNeeds(trx, actor),
      operators: object.kind === 'call' ? await listNearestOperators(trx, actor) : [],
      answerBy: answerDaysFrom(osloDate(clock.now()), rule).answerBy,
      draft: draft === undefined ? null : draftOf(draft),
      sent: sent === undefined ? null : { id: sent.id, state: sent.state },
    };
  });
}

function draftOf(of: IntroductionRow): InterestForm['draft'] {
  return {
    id: of.id,
    version: of.version,
    needId: askingNeedOf(of),
    operatorId: of.kind === 'call' ? of.receiverOrganisationId : null,
    criteria: readClaims(of.criteria),
    why: of.why,
  };
}

async function readReceiver(
  trx: Trx,
  { receiverPersonId: personId, receiverOrganisationId: organisationId }: Receiver,
): Promise<Party | null> {
  if (organisationId !== null) return (await findOrganisationParty(trx, organisationId)) ?? null;
  if (personId === null) return null;
  const cards = await pastTheWall(trx, (owner) => listCardParties(owner, [personId]));
  return cards.get(personId) ?? null;
}

/** The operators as a company may choose between them, the nearest first where places are known. */
async function listNearestOperators(
  trx: Trx,
  actor: SignedIn,
): Promise<{ id: string; name: string }[]> {
  const home = actor.kind === 'candidate' ? null : await municipalityOf(trx, actor.organisationId);
  const kmTo = (municipality: string | null) =>
    (home !== null && municipality !== null ? distanceKm(home, municipality) : undefined) ??
    Infinity;
  const operators = await listOperators({ db: trx });
  return operators
    .map(({ id, name, municipality }) => ({ id, name, km: kmTo(municipality) }))
    .sort((a, b) => (a.km === b.km ? 0 : a.km - b.km))
    .map(({ id, name }) => ({ id, name }));
}

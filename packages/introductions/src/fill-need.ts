import { asActor, recordAct } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import { emitEvent, type Db, type Trx } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { closeFilledNeed } from '@koble/needs';
import type { z } from 'zod';
import type { IntroductionEvent } from './introduction-events';
import { fillWaiting, listUnderWay, type Told } from './filled-queries';
import { insertTimelineLines } from './introduction-queries';
import type { Filled, Side } from './schema';

/**
 * The company says that what it needed is filled, or no longer sought: the need is closed, whoever waits for an answer has it now,
 * and those whom the company has met are told as well, all or nothing. While it is still being filled (`ongoing`) the need closes
 * for new interest and everybody who waits still gets their own answer. Gives how many introductions were told. Errors:
 * `needs.not_found`, `needs.wrong_state`.
 */
export async function fillNeed(
  { db, clock }: { db: Db; clock: Clock },
  actor: SignedIn,
  { needId, how }: z.output<typeof Filled>,
): Promise<{ told: number }> {
  return asActor(db, actor, async (trx) => {
    await closeFilledNeed({ db: trx, clock }, actor, { id: needId, how });
    const told =
      how === 'ongoing' ? [] : await tellEverybody(trx, actor, { needId, at: clock.now() });
    await recordAct(trx, actor, {
      action: 'need.filled',
      objectKind: 'need',
      objectId: needId,
      details: { how, told: told.length },
    });
    return { told: told.length };
  });
}

async function tellEverybody(
  trx: Trx,
  actor: SignedIn,
  { needId, at }: { needId: string; at: Date },
): Promise<readonly Told[]> {
  // Those who have been introduced may be the ones who got it: they are told, and end it themselves.
  const told = [
    ...(await fillWaiting(trx, needId, { at, by: actor.personId })),
    ...(await listUnderWay(trx, needId)),
  ];
  await insertTimelineLines(
    trx,
    told.map(({ id, receiverOrganisationId }) => ({
      introductionId: id,
      at,
      kind: 'filled',
      side: sideOfCompany(actor, receiverOrganisationId),
      personId: actor.personId,
    })),
  );
  for (const { id, receiverOrganisationId } of told)
    await emitEvent<IntroductionEvent>(trx, {
      kind: 'introduction.filled',
      introductionId: id,
      by: actor.personId,
      side: sideOfCompany(actor, receiverOrganisationId),
    });
  return told;
}

function sideOfCompany(actor: SignedIn, receiverOrganisationId: string | null): Side {
  const isReceiver = 'organisationId' in actor && actor.organisationId === receiverOrganisationId;
  return isReceiver ? 'receiver' : 'initiator';
}

import { asActor } from '@koble/accounts';
import type { OrganisationActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { osloDate, type Clock } from '@koble/kernel';
import { freeSlots, openingsOf } from './capacity';
import { listDrafts, type DraftRow } from './draft-queries';
import { nextFreeDay } from './next-free-day';
import { listPilotsOf, type PilotRow } from './pilot-queries';
import { quarterOf } from './quarter';
import type { OwnPilot } from './schema';

/** What the actor's partner has begun to write and has published, in every state; what is not published yet comes first. */
export async function listOwnPilots(
  { db, clock }: { db: Db; clock: Clock },
  actor: OrganisationActor<'partner'>,
): Promise<OwnPilot[]> {
  return asActor(db, actor, async (trx) => {
    const offers = await listPilotsOf(trx, actor.organisationId);
    const drafts = new Map((await listDrafts(trx)).map((draft) => [draft.offerId, draft]));
    const known = new Set(offers.map(({ id }) => id));
    const unpublished = [...drafts.values()].filter(({ offerId }) => !known.has(offerId));
    const today = osloDate(clock.now());
    return [
      ...unpublished.map(unpublishedPilot),
      ...offers.map((row) => publishedPilot(row, { draft: drafts.get(row.id), today })),
    ];
  });
}

function unpublishedPilot({ offerId, content }: DraftRow): OwnPilot {
  return {
    id: offerId,
    type: content.type,
    title: content.title,
    state: 'draft',
    changed: true,
    freeSlots: 0,
    nextFreeOn: null,
    interests: 0,
  };
}

function publishedPilot(
  row: PilotRow,
  { draft, today }: { draft: DraftRow | undefined; today: string },
): OwnPilot {
  return {
    id: row.id,
    type: row.type,
    title: row.title,
    state: row.state,
    changed: draft !== undefined && draft.version !== draft.publishedVersion,
    freeSlots: freeSlots(row, quarterOf(today)),
    nextFreeOn: nextFreeDay(openingsOf(row, today), today),
    interests: row.interests,
  };
}

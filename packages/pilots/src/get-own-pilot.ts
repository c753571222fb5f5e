import { actsFor, asActor } from '@koble/accounts';
import type { OrganisationActor } from '@koble/accounts/schema';
import type { Db, Trx } from '@koble/db';
import { AppError } from '@koble/kernel';
import { draftOfRow } from './draft-of-row';
import { findDraft } from './draft-queries';
import type { PilotErrorCode } from './pilot-offer';
import { findPilot, findPartner } from './pilot-queries';
import type { PilotEditing } from './schema';

/** What the actor's partner has written of an offer, or has published where nothing is written since. Error: `pilots.not_found`. */
export async function getOwnPilot(
  { db }: { db: Db },
  actor: OrganisationActor<'partner'>,
  id: string,
): Promise<PilotEditing> {
  return asActor(db, actor, async (trx) => {
    const written = await readWritten(trx, actor, id);
    if (written === undefined) throw new AppError<PilotErrorCode>('pilots.not_found', 'not_found');
    return {
      id,
      ...written,
      organisation: await findPartner(trx, actor.organisationId),
    };
  });
}

async function readWritten(
  trx: Trx,
  actor: OrganisationActor<'partner'>,
  id: string,
): Promise<Pick<PilotEditing, 'state' | 'version' | 'changed' | 'draft'> | undefined> {
  const offer = await findPilot(trx, id);
  if (offer !== undefined && !actsFor(actor, offer.organisationId)) return undefined;
  const draft = await findDraft(trx, id);
  if (draft !== undefined)
    return {
      state: offer?.state ?? 'draft',
      version: draft.version,
      changed: draft.version !== draft.publishedVersion,
      draft: draft.content,
    };
  if (offer === undefined) return undefined;
  return { state: offer.state, version: null, changed: false, draft: draftOfRow(offer) };
}

import { asActor } from '@koble/accounts';
import type { OrganisationActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { canPublishCall } from './call';
import { findDraft, type StoredDraft } from './call-draft-queries';
import { findCallBySlug } from './call-queries';
import { revisionOf } from './call-revision';
import { listCorrections } from './correction-queries';
import { listFunders } from './funder-queries';
import { fundingError } from './funding-error';
import { findLink } from './link-queries';
import type { CallEditor, EditedCall } from './schema';

type Cataloguer = OrganisationActor<'funder' | 'operator'>;

/**
 * What somebody needs to write a call, or a new one, with the draft of it that they have. Errors: `funding.call_not_found` (also
 * for another funder's), `funding.draft_not_found`.
 */
export function getCallEditor(
  { db }: { db: Db },
  actor: Cataloguer,
  edited: EditedCall,
): Promise<CallEditor> {
  const { organisationId } = actor;
  return asActor(db, actor, async (trx) => {
    const funders = (await listFunders(trx)).filter(({ id }) =>
      canPublishCall(actor, { funder: { id } }),
    );
    if ('draftId' in edited) {
      const draft =
        edited.draftId === null
          ? undefined
          : await findDraft(trx, { organisationId, id: edited.draftId });
      if (edited.draftId !== null && draft?.callId !== null)
        throw fundingError('funding.draft_not_found', 'not_found');
      return { ...NEW, draft: viewOf(draft), funders };
    }
    const call = await findCallBySlug(trx, edited.slug);
    if (call === undefined || !canPublishCall(actor, call))
      throw fundingError('funding.call_not_found', 'not_found');
    return {
      call,
      revision: revisionOf(call),
      draft: viewOf(await findDraft(trx, { organisationId, callId: call.id })),
      funders,
      corrections: await listCorrections(trx, { callId: call.id, openOnly: true }),
      link: await findLink(trx, call.sourceUrl),
    };
  });
}

const NEW = { call: null, revision: null, corrections: [], link: null };

function viewOf(draft: StoredDraft | undefined): CallEditor['draft'] {
  if (draft === undefined) return null;
  const { id, form, base, savedAt } = draft;
  return { id, form, base, savedAt: savedAt.toISOString() };
}

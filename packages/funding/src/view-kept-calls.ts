import { asActor } from '@koble/accounts';
import type { OrganisationActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { listDrafts } from './call-draft-queries';
import { listKeptCalls } from './kept-call-queries';
import type { CallsAsked, KeptCalls } from './schema';

/** The calls that the actor may write, with what needs looking at, and their own drafts of new ones. */
export function viewKeptCalls(
  { db, clock }: { db: Db; clock: Clock },
  actor: OrganisationActor<'funder' | 'operator'>,
  asked: CallsAsked,
): Promise<KeptCalls> {
  const of = actor.kind === 'funder' ? { funderId: actor.organisationId } : {};
  return asActor(db, actor, async (trx) => ({
    calls: await listKeptCalls(trx, { ...asked, ...of }, clock.now()),
    drafts: (await listDrafts(trx, actor.organisationId))
      .filter(({ callId }) => callId === null)
      .map(({ id, form, savedAt }) => ({
        id,
        title: form.title,
        savedAt: savedAt.toISOString(),
      })),
  }));
}

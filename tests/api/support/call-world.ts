import type { Db } from '@koble/db';
import { getCallEditor, publishCall, saveCallDraft } from '@koble/funding';
import { fixedClock } from '@koble/kernel';
import { aCallForm } from '../../support/call-form-examples';
import { aCall } from '../../support/funding-examples';
import { actorsOf } from './world-callers';
import type { Ids } from './world-ids';

/** The funder's call, with the version that was published. */
export async function addCall(
  db: Db,
  now: Date,
  { people, organisations, things }: Pick<Ids, 'people' | 'organisations' | 'things'>,
): Promise<void> {
  const funder = {
    kind: 'funder',
    personId: people.funder,
    organisationId: organisations.funderOrganisation,
    role: 'owner',
  } as const;
  const { id } = await publishCall(
    { db, clock: fixedClock(now) },
    funder,
    aCall({ funderId: organisations.funderOrganisation }),
  );
  const { content, ...version } = await db
    .deleteFrom('callVersion')
    .where('callId', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await db.updateTable('fundingCall').set({ id: things.call }).where('id', '=', id).execute();
  await db
    .insertInto('callVersion')
    .values({ ...version, content: JSON.stringify(content), callId: things.call })
    .execute();
}

/** What is being written of a call, and what is said to be wrong with one; gives the call's revision. */
export async function addCallWork(db: Db, now: Date, ids: Ids): Promise<string> {
  const { funder } = actorsOf(ids);
  if (funder.kind !== 'funder') throw new Error('no funder');
  const services = { db, clock: fixedClock(now) };
  const draft = { id: null, callId: null, base: null, form: aCallForm() };
  const { id } = await saveCallDraft(services, funder, draft);
  const { callDraft, call: callId, correction } = ids.things;
  await db.updateTable('callDraft').set({ id: callDraft }).where('id', '=', id).execute();
  const said = { field: 'title', text: 'Nytt navn.', byVisitor: true, createdAt: now };
  await db
    .insertInto('callCorrection')
    .values({ id: correction, callId, ...said })
    .execute();
  const { revision } = await getCallEditor(services, funder, { slug: 'demo-pilot' });
  return revision ?? '';
}

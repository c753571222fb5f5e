import { asActor } from '@koble/accounts';
import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import type { z } from 'zod';
import { claimsOf } from './criterion-claims';
import type { InterestTarget } from './interest-object';
import { initiatorColumns, objectColumns } from './interest-columns';
import { lockDraft, queueFirstSave } from './interest-queries';
import { introductionError } from './introduction-error';
import { changeIntroduction, insertIntroduction } from './introduction-queries';
import { readInterest, refuseSentBefore } from './read-interest';
import { recordIntroductionAct } from './record-step';
import type { DraftSave } from './schema';

/**
 * Saves an interest while it is being written: one draft of each side about each thing. `version` is that of the last save, and
 * null for the first. Errors: `introductions.changed_meanwhile` where somebody else of the same side, or another page, has saved
 * since; `introductions.already_sent`; those of `readInterest`.
 */
export async function saveDraft(
  { db, clock }: { db: Db; clock: Clock },
  actor: SignedIn,
  input: z.output<typeof DraftSave>,
): Promise<{ id: string; version: number }> {
  const { object } = input;
  return asActor(db, actor, async (trx) => {
    const now = clock.now();
    const target = await readInterest({ trx, clock }, actor, input);
    await refuseSentBefore({ trx, clock }, actor, { object, receiver: target.receiver });
    if (input.version === null) await queueFirstSave(trx, actor, object);
    const draft = await lockDraft(trx, actor, object);
    if ((draft?.version ?? null) !== input.version) throw changedMeanwhile();
    const columns = { ...columnsOf(input, target), updatedAt: now };
    if (draft !== undefined) {
      const version = draft.version + 1;
      await changeIntroduction(trx, draft.id, { ...columns, version });
      return { id: draft.id, version };
    }
    const id = await insertIntroduction(trx, {
      ...columns,
      ...initiatorColumns(actor),
      kind: object.kind,
      createdAt: now,
    });
    if (id === undefined) throw changedMeanwhile();
    // Once and not at every save: it saves itself while somebody writes, and nobody else sees it.
    await recordIntroductionAct(trx, actor, { introductionId: id, action: 'drafted' });
    return { id, version: 1 };
  });
}

function columnsOf(
  { object, needId, criteria, why }: z.output<typeof DraftSave>,
  target: InterestTarget,
) {
  return {
    ...objectColumns(object, needId),
    ...target.receiver,
    title: target.title,
    criteria: JSON.stringify(claimsOf(target.criteria, criteria)),
    why,
  };
}

function changedMeanwhile() {
  return introductionError('introductions.changed_meanwhile', 'conflict');
}

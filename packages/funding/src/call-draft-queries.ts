import type { Trx } from '@koble/db';
import { sql } from 'kysely';
import { z } from 'zod';
import { KeptContent } from './call-content';
import { CallForm } from './call-form-schema';

export interface StoredDraft {
  id: string;
  callId: string | null;
  form: CallForm;
  /** The call as it was when the draft was begun; null for a call that is new. */
  base: KeptContent | null;
  savedAt: Date;
}

const Base = z.object(KeptContent.shape).nullable();

/** The drafts that whom the transaction acts for has written for this organisation, the newest first. */
export async function listDrafts(trx: Trx, organisationId: string): Promise<StoredDraft[]> {
  const rows = await selectDrafts(trx, organisationId)
    .orderBy('savedAt', 'desc')
    .limit(100)
    .execute();
  return rows.map(parseDraft);
}

export async function findDraft(
  trx: Trx,
  by: { organisationId: string } & ({ id: string } | { callId: string }),
): Promise<StoredDraft | undefined> {
  const row = await (
    'id' in by
      ? selectDrafts(trx, by.organisationId).where('id', '=', by.id)
      : selectDrafts(trx, by.organisationId).where('callId', '=', by.callId)
  ).executeTakeFirst();
  return row && parseDraft(row);
}

/** Keeps a draft; somebody has one of a call. Gives its id. */
export async function insertDraft(
  trx: Trx,
  draft: {
    personId: string;
    organisationId: string;
    callId: string | null;
    form: CallForm;
    base: KeptContent | null;
    savedAt: Date;
  },
): Promise<string> {
  const form = JSON.stringify(draft.form);
  const base = draft.base === null ? null : JSON.stringify(draft.base);
  const { id } = await trx
    .insertInto('callDraft')
    .values({ ...draft, form, base })
    .onConflict((conflict) =>
      conflict
        .columns(['personId', 'organisationId', 'callId'])
        .where('callId', 'is not', null)
        .doUpdateSet({ form, base, savedAt: draft.savedAt }),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Gives whether there is such a draft. `base` is another one where the writer has taken in what somebody else has published. */
export async function updateDraft(
  trx: Trx,
  {
    id,
    form,
    base,
    savedAt,
  }: { id: string; form: CallForm; base: KeptContent | null; savedAt: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('callDraft')
    .set({
      form: JSON.stringify(form),
      savedAt,
      base: base === null ? null : JSON.stringify(base),
    })
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Gives whether there was such a draft. */
export async function deleteDraft(
  trx: Trx,
  { id, personId }: { id: string; personId: string },
): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('callDraft')
    .where('id', '=', id)
    .where('personId', '=', personId)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

export async function countDrafts(trx: Trx): Promise<number> {
  const { count } = await trx
    .selectFrom('callDraft')
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

function selectDrafts(trx: Trx, organisationId: string) {
  return trx
    .selectFrom('callDraft')
    .select(['id', 'callId', 'form', 'base', 'savedAt'])
    .where('organisationId', '=', organisationId);
}

function parseDraft(row: {
  id: string;
  callId: string | null;
  form: unknown;
  base: unknown;
  savedAt: Date;
}): StoredDraft {
  return { ...row, form: CallForm.parse(row.form), base: Base.parse(row.base) };
}

import type { Trx } from '@koble/db';
import { AID_BASES } from '@koble/funding/schema';
import { z } from 'zod';
import type { CaseRow } from './case-queries';
import type { CaseStep } from './case-views';
import { CASE_STATES, type StepKind } from './case-kinds';

/** What moves change of a case, as it was before one. */
const Before = z.strictObject({
  state: z.enum(CASE_STATES),
  appliedOn: z.iso.date().nullable(),
  appliedOre: z.number().nullable(),
  decidedOn: z.iso.date().nullable(),
  grantedOre: z.number().nullable(),
  nokPerEur: z.number().nullable(),
  basis: z.enum(AID_BASES),
});
export type Before = z.infer<typeof Before>;

export function beforeOf(row: CaseRow): Before {
  const { state, appliedOn, appliedOre, decidedOn, grantedOre, nokPerEur, basis } = row;
  return { state, appliedOn, appliedOre, decidedOn, grantedOre, nokPerEur, basis };
}

interface NewStep {
  caseId: string;
  kind: StepKind;
  at: Date;
  personId: string | null;
  operatorId: string | null;
  before: Before | null;
}

/** Writes a line of the history and gives its id. */
export async function insertStep(trx: Trx, { before, ...step }: NewStep): Promise<number> {
  const { id } = await trx
    .insertInto('fundingCaseStep')
    .values({ ...step, before: before === null ? null : JSON.stringify(before) })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** The last step that brought the case on and has not been undone. */
export async function findLastMove(
  trx: Trx,
  caseId: string,
): Promise<{ id: number; kind: StepKind; before: Before } | undefined> {
  const row = await trx
    .selectFrom('fundingCaseStep')
    .select(['id', 'kind', 'before'])
    .where('caseId', '=', caseId)
    .where('before', 'is not', null)
    .where('undoneAt', 'is', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { ...row, before: Before.parse(row.before) };
}

export async function markUndone(trx: Trx, id: number, at: Date): Promise<void> {
  await trx.updateTable('fundingCaseStep').set({ undoneAt: at }).where('id', '=', id).execute();
}

/** Everything that has happened, the newest first. */
export async function listSteps(trx: Trx, caseId: string): Promise<CaseStep[]> {
  const rows = await trx
    .selectFrom('fundingCaseStep as step')
    .leftJoin('person', 'person.id', 'step.personId')
    .leftJoin('organisation as operator', 'operator.id', 'step.operatorId')
    .leftJoin('fundingCasePayment as payment', 'payment.stepId', 'step.id')
    .select(['step.kind', 'step.at', 'step.undoneAt', 'person.name', 'payment.amountOre'])
    .select('operator.name as operator')
    .where('step.caseId', '=', caseId)
    .orderBy('step.id', 'desc')
    .execute();
  return rows.map(({ kind, at, undoneAt, name, operator, amountOre }) => ({
    kind,
    at: at.toISOString(),
    by: name,
    operator,
    undone: undoneAt !== null,
    amountOre,
  }));
}

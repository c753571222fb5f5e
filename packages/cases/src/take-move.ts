import { asActor } from '@koble/accounts';
import type { Db, Trx } from '@koble/db';
import { osloDate, type Clock, type IsoDate } from '@koble/kernel';
import { caseError } from './case-error';
import type { CaseMove, StepKind } from './case-kinds';
import { changeCaseRow, type CaseChange, type CaseRow } from './case-queries';
import type { CaseVersion } from './case-schema';
import { stateAfter } from './funding-case';
import { keepAward } from './keep-award';
import { lockAtVersion } from './lock-case';
import { recordStep, type CompanyActor } from './record-step';
import { beforeOf } from './step-queries';

/** A case that is about to be moved on. */
export interface MoveOf {
  trx: Trx;
  row: CaseRow;
  at: Date;
  today: IsoDate;
}

export interface Move extends CaseVersion {
  move: CaseMove;
  /** What the move writes into the case besides its state; throws what is wrong with it. */
  change: (of: MoveOf) => CaseChange | Promise<CaseChange>;
  /** What else comes with the move, by the id of its line in the history. */
  after?: (of: MoveOf, stepId: number) => Promise<void>;
}

const KINDS: Readonly<Record<CaseMove, StepKind>> = {
  request: 'requested',
  grant: 'granted',
  refuse: 'refused',
  pay: 'paid',
  report: 'reported',
  withdraw: 'withdrawn',
};

/**
 * Brings a case on for somebody, all or nothing: locks it, refuses what is not open now, changes it and counts its version on,
 * writes history and audit log, and keeps the ledger of aid equal to it. Errors: `cases.not_found`, `cases.changed_meanwhile`,
 * `cases.wrong_state`.
 */
export async function takeMove(
  { db, clock }: { db: Db; clock: Clock },
  actor: CompanyActor,
  input: Move,
): Promise<void> {
  await asActor(db, actor, async (trx) => {
    const row = await lockAtVersion(trx, input);
    const at = clock.now();
    await moveOn({ trx, row, at, today: osloDate(at) }, actor, input);
  });
}

/** The same with a case that is locked already. */
export async function moveOn(
  of: MoveOf,
  actor: CompanyActor,
  { move, change, after }: Omit<Move, keyof CaseVersion>,
): Promise<void> {
  const { trx, row, at } = of;
  const state = stateAfter(row.state, move);
  if (state === undefined)
    throw caseError('cases.wrong_state', 'conflict', { details: { state: row.state } });
  const changed = await changeCaseRow(trx, row.id, {
    ...(await change(of)),
    state,
    version: row.version + 1,
    updatedAt: at,
  });
  const kind = KINDS[move];
  const stepId = await recordStep(trx, actor, { caseId: row.id, kind, at, before: beforeOf(row) });
  await after?.(of, stepId);
  await keepAward(trx, changed);
}

import type { Db, Trx } from '@koble/db';
import { getCall } from '@koble/funding';
import type { FundingCall } from '@koble/funding/schema';
import { isAppError, osloDate } from '@koble/kernel';
import { caseError } from './case-error';
import { countCases, insertCase, type CaseRow } from './case-queries';
import type { CaseStart } from './case-schema';
import { checklistOf } from './checklist';
import { insertItems } from './item-queries';
import { refuseForeignNeed } from './own-need';
import { recordStep, type CompanyActor } from './record-step';
import { requesting } from './request-case';
import { moveOn } from './take-move';

/** More than any small company follows, and less than would be a burden. */
const MAX_CASES = 200;

/** What is applied for, with its call where it has one. */
export interface CaseScheme {
  call: FundingCall | null;
  callId: string | null;
  title: string;
  giver: string;
  basis: CaseRow['basis'];
}

/** Reads what is applied for. Error: `cases.unknown_call`, also for one that the actor may not read. */
export async function readScheme(
  db: Db,
  actor: CompanyActor,
  about: CaseStart['about'],
): Promise<CaseScheme> {
  if (!('callId' in about)) return { call: null, callId: null, ...about };
  const call = await readCall(db, actor, about.callId);
  const { title, funder, aidBasis } = call;
  return { call, callId: about.callId, title, giver: funder.name, basis: aidBasis };
}

async function readCall(db: Db, actor: CompanyActor, id: string): Promise<FundingCall> {
  try {
    return await getCall({ db }, actor, id);
  } catch (error) {
    if (isAppError(error)) throw caseError('cases.unknown_call', 'not_found', { field: 'about' });
    throw error;
  }
}

interface Beginning extends Omit<CaseStart, 'about'> {
  scheme: CaseScheme;
  /** The joint need whose member the company is. */
  jointId: string | null;
  at: Date;
}

/**
 * Begins a case in the actor's transaction, with the checklist of its call. Gives its id. Errors: `cases.unknown_need`,
 * `cases.amount_missing` where it has been sent, `cases.in_the_future`, `cases.too_many`.
 */
export async function beginCase(
  trx: Trx,
  actor: CompanyActor,
  { scheme: { call, ...scheme }, appliedOn, at, ...input }: Beginning,
): Promise<{ id: string }> {
  const { organisationId } = actor;
  await refuseForeignNeed(trx, { needId: input.needId, organisationId });
  if ((await countCases(trx, organisationId)) >= MAX_CASES)
    throw caseError('cases.too_many', 'conflict', { details: { max: MAX_CASES } });
  const row = await insertCase(trx, {
    ...scheme,
    ...input,
    organisationId,
    state: 'planned',
    createdAt: at,
    updatedAt: at,
  });
  await insertItems(
    trx,
    checklistOf(call, at).map((item) => ({ ...item, caseId: row.id, createdAt: at })),
  );
  await recordStep(trx, actor, { caseId: row.id, kind: 'planned', at, before: null });
  if (appliedOn !== null) await sendAtOnce(trx, actor, { row, at, appliedOn });
  return { id: row.id };
}

async function sendAtOnce(
  trx: Trx,
  actor: CompanyActor,
  { row, at, appliedOn }: { row: CaseRow; at: Date; appliedOn: string },
): Promise<void> {
  const { appliedOre } = row;
  if (appliedOre === null)
    throw caseError('cases.amount_missing', 'invalid', { field: 'appliedOre' });
  await moveOn(
    { trx, row, at, today: osloDate(at) },
    actor,
    requesting(actor, { appliedOn, appliedOre }),
  );
}

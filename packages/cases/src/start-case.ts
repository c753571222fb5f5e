import { asActor } from '@koble/accounts';
import type { Db, Trx } from '@koble/db';
import { getCall } from '@koble/funding';
import type { FundingCall } from '@koble/funding/schema';
import { isAppError, osloDate, type Clock } from '@koble/kernel';
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

/**
 * Begins to follow an application, planned or already sent, with the checklist of its call. Gives its id. Errors:
 * `cases.unknown_call`, `cases.unknown_need`, `cases.amount_missing` where it has been sent, `cases.in_the_future`,
 * `cases.too_many`.
 */
export async function startCase(
  { db, clock }: { db: Db; clock: Clock },
  actor: CompanyActor,
  input: CaseStart,
): Promise<{ id: string }> {
  const { about, appliedOn, appliedOre } = input;
  const at = clock.now();
  const { call, ...scheme } = await schemeOf(db, actor, about);
  return asActor(db, actor, async (trx) => {
    await refuseUnfit(trx, actor, input);
    const row = await insertCase(trx, {
      ...scheme,
      organisationId: actor.organisationId,
      needId: input.needId,
      agreementId: input.agreementId,
      state: 'planned',
      appliedOre,
      createdAt: at,
      updatedAt: at,
    });
    await insertItems(
      trx,
      checklistOf(call, at).map((item) => ({ ...item, caseId: row.id, createdAt: at })),
    );
    await recordStep(trx, actor, { caseId: row.id, kind: 'planned', at, before: null });
    if (appliedOn !== null) await sendAtOnce(trx, actor, { row, at, appliedOn, appliedOre });
    return { id: row.id };
  });
}

async function sendAtOnce(
  trx: Trx,
  actor: CompanyActor,
  sent: { row: CaseRow; at: Date; appliedOn: string; appliedOre: number | null },
): Promise<void> {
  const { row, at, appliedOn, appliedOre } = sent;
  if (appliedOre === null)
    throw caseError('cases.amount_missing', 'invalid', { field: 'appliedOre' });
  await moveOn(
    { trx, row, at, today: osloDate(at) },
    actor,
    requesting(actor, { appliedOn, appliedOre }),
  );
}

/** What is applied for, with its call where it has one. A call that the actor may not read is there for nobody. */
async function schemeOf(db: Db, actor: CompanyActor, about: CaseStart['about']) {
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

async function refuseUnfit(trx: Trx, actor: CompanyActor, { needId }: CaseStart): Promise<void> {
  const { organisationId } = actor;
  await refuseForeignNeed(trx, { needId, organisationId });
  if ((await countCases(trx, organisationId)) >= MAX_CASES)
    throw caseError('cases.too_many', 'conflict', { details: { max: MAX_CASES } });
}

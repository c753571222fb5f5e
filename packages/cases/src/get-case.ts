import { asActor } from '@koble/accounts';
import type { Db, Trx } from '@koble/db';
import { caseNotFound } from './case-error';
import { keepsFiles } from './case-file';
import { listCaseFiles } from './case-file-queries';
import {
  findCase,
  findOwnJoint,
  findOwnNeed,
  listPeople,
  slugOfCall,
  type CaseRow,
} from './case-queries';
import type { CaseView } from './case-views';
import { mayRemove, movesFrom } from './funding-case';
import { listItems } from './item-queries';
import { summaryOf } from './list-cases';
import { listPayments } from './payment-queries';
import type { CompanyActor } from './record-step';
import { findLastMove, listSteps } from './step-queries';

/** One of the company's cases with all there is to it. Error: `cases.not_found`, also for another company's. */
export function getCase({ db }: { db: Db }, actor: CompanyActor, id: string): Promise<CaseView> {
  return asActor(db, actor, async (trx) => {
    const row = await findCase(trx, id);
    if (row === undefined) throw caseNotFound();
    return { ...(await viewOf(trx, row)), mayKeepFiles: keepsFiles(actor) };
  });
}

async function viewOf(trx: Trx, row: CaseRow): Promise<Omit<CaseView, 'mayKeepFiles'>> {
  const { id, organisationId, callId, needId, jointId } = row;
  const files = await listCaseFiles(trx, id);
  const items = (await listItems(trx, [id])).map(({ caseId: _, ...item }) => ({
    ...item,
    files: files.filter(({ itemId }) => itemId === item.id).map(({ itemId: __, ...file }) => file),
  }));
  const payments = await listPayments(trx, id);
  const paidOre = payments.reduce((sum, { amountOre }) => sum + amountOre, 0);
  const last = await findLastMove(trx, id);
  const need = needId === null ? undefined : await findOwnNeed(trx, { id: needId, organisationId });
  const joint =
    jointId === null ? undefined : await findOwnJoint(trx, { id: jointId, organisationId });
  return {
    ...summaryOf({ ...row, paidOre }, items),
    version: row.version,
    callSlug: callId === null ? null : await slugOfCall(trx, callId),
    basis: row.basis,
    need: need ?? null,
    agreementId: row.agreementId,
    joint: joint ?? null,
    appliedOn: row.appliedOn,
    decidedOn: row.decidedOn,
    nokPerEur: row.nokPerEur,
    reference: row.reference,
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    items,
    payments,
    history: await listSteps(trx, id),
    moves: movesFrom(row.state),
    undoes: last?.kind ?? null,
    mayRemove: mayRemove(row.state),
    people: await listPeople(trx, organisationId),
  };
}

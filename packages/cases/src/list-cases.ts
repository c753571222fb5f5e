import { asActor } from '@koble/accounts';
import type { Db } from '@koble/db';
import { listCaseRows, type CaseRow } from './case-queries';
import type { CaseItem, CaseList, CaseMoney, CaseSummary } from './case-views';
import { isOpenState } from './funding-case';
import { listItems } from './item-queries';
import type { CompanyActor } from './record-step';

/** A company's cases, the next deadline first, then those that wait for nothing; and what they come to. */
export function listCases({ db }: { db: Db }, actor: CompanyActor): Promise<CaseList> {
  return asActor(db, actor, async (trx) => {
    const rows = await listCaseRows(trx, actor.organisationId);
    const items = await listItems(
      trx,
      rows.map(({ id }) => id),
    );
    const cases = rows.map((row) =>
      summaryOf(
        row,
        items.filter(({ caseId }) => caseId === row.id),
      ),
    );
    return { cases: cases.toSorted(byDeadline), sums: sumsOf(cases) };
  });
}

/** A case in short; `items` are its own, what is due first at the top. */
export function summaryOf(
  row: CaseRow & { paidOre: number },
  items: readonly CaseItem[],
): CaseSummary {
  const { id, title, giver, state, appliedOre, grantedOre } = row;
  const next = isOpenState(state)
    ? items.find(({ dueOn, done }) => dueOn !== null && done === null)
    : undefined;
  return {
    ...{ id, title, giver, state, appliedOre, grantedOre },
    paidOre: row.paidOre,
    next: next === undefined ? null : nextOf(next),
  };
}

function nextOf({ kind, document, title, dueOn, dueAt }: CaseItem): CaseSummary['next'] {
  return { kind, document, title, dueOn, dueAt };
}

/** What was applied for, granted and paid of all together. A plan is no application, and what was refused or given up is nothing. */
export function sumsOf(cases: readonly CaseSummary[]): CaseMoney {
  const counted = cases.filter(({ state }) => !NOTHING.includes(state));
  const sum = (of: (one: CaseSummary) => number | null) =>
    counted.reduce((total, one) => total + (of(one) ?? 0), 0);
  return {
    appliedOre: sum(({ appliedOre }) => appliedOre),
    grantedOre: sum(({ grantedOre }) => grantedOre),
    paidOre: sum(({ paidOre }) => paidOre),
  };
}

const NOTHING: readonly CaseSummary['state'][] = ['planned', 'refused', 'withdrawn'];
const LAST = '9999-12-31';

/** Those without a deadline keep their order, the newest first; what is closed comes last. */
function byDeadline(a: CaseSummary, b: CaseSummary): number {
  const closed = Number(!isOpenState(a.state)) - Number(!isOpenState(b.state));
  return closed || (a.next?.dueOn ?? LAST).localeCompare(b.next?.dueOn ?? LAST);
}

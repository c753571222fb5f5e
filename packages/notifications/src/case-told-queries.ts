import type { Trx } from '@koble/db';

/** A deadline of a case that is not closed, and that is still to be kept; `assigneeId` only of one who is there. */
export function findToldDeadline(trx: Trx, itemId: string) {
  return trx
    .selectFrom('fundingCaseItem as item')
    .innerJoin('fundingCase', 'fundingCase.id', 'item.caseId')
    .leftJoin('membership', (join) =>
      join
        .onRef('membership.personId', '=', 'item.assigneeId')
        .onRef('membership.organisationId', '=', 'fundingCase.organisationId'),
    )
    .select(['item.caseId', 'item.kind', 'item.title', 'item.dueOn', 'fundingCase.organisationId'])
    .select(['fundingCase.title as caseTitle', 'membership.personId as assigneeId'])
    .where('item.id', '=', itemId)
    .where('item.doneAt', 'is', null)
    .where('fundingCase.state', 'not in', ['refused', 'withdrawn', 'reported'])
    .executeTakeFirst();
}

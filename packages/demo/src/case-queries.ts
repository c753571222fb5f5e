import type { DB, Trx } from '@koble/db';
import type { Insertable } from 'kysely';

type Row<Table extends keyof DB> = Insertable<DB[Table]>;

/** A funding case with its checklist and its history; a payment stands with the step that it came with. */
export interface DemoCase {
  row: Row<'fundingCase'> & { id: string };
  items: Omit<Row<'fundingCaseItem'>, 'caseId' | 'createdAt'>[];
  steps: (Omit<Row<'fundingCaseStep'>, 'caseId' | 'before'> & {
    before: object | null;
    payment?: Omit<Row<'fundingCasePayment'>, 'caseId' | 'stepId'>;
  })[];
}

export async function insertCases(trx: Trx, cases: readonly DemoCase[]): Promise<void> {
  for (const { row, items, steps } of cases) {
    const caseId = row.id;
    await trx.insertInto('fundingCase').values(row).execute();
    for (const item of items)
      await trx
        .insertInto('fundingCaseItem')
        .values({ ...item, caseId, createdAt: row.createdAt })
        .execute();
    for (const { before, payment, ...step } of steps) {
      const { id: stepId } = await trx
        .insertInto('fundingCaseStep')
        .values({ ...step, caseId, before: before === null ? null : JSON.stringify(before) })
        .returning('id')
        .executeTakeFirstOrThrow();
      if (payment !== undefined)
        await trx
          .insertInto('fundingCasePayment')
          .values({ ...payment, caseId, stepId })
          .execute();
    }
  }
}

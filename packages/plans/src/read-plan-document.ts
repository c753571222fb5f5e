import type { Db } from '@koble/db';
import { osloDate, type Clock } from '@koble/kernel';
import { renderPdf } from '@koble/pdf';
import type { DocumentLanguage } from './document-words';
import { getPlan } from './get-plan';
import { planDocument } from './plan-document';
import { planTable } from './plan-table';
import type { PlanReader } from './record-plan-act';

/** Which plan, and in which language it is written. */
interface Asked {
  id: string;
  language: DocumentLanguage;
}

/** A plan as a PDF, for whoever may read it. Error: `plans.not_found`. */
export async function readPlanPdf(
  { db, clock }: { db: Db; clock: Clock },
  actor: PlanReader,
  { id, language }: Asked,
): Promise<Uint8Array> {
  const plan = await getPlan({ db }, actor, id);
  return renderPdf(planDocument(plan, { language, today: osloDate(clock.now()) }));
}

/** The same as a table for a spreadsheet. Error: `plans.not_found`. */
export async function readPlanTable(
  { db }: { db: Db },
  actor: PlanReader,
  { id, language }: Asked,
): Promise<string> {
  return planTable(await getPlan({ db }, actor, id), language);
}

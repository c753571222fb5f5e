import type { Trx } from '@koble/db';
import { agreementError } from './agreement-error';
import { listDeliveryFiles } from './delivery-file-queries';
import { listMilestonesDone } from './milestone-queries';
import type { AgreementTerms } from './terms';

/**
 * What is done is not taken out of the terms: a milestone that was reached and a deliverable that has files keep their titles. Errors:
 * `agreements.milestone_reached` (field `milestones`), `agreements.deliverable_has_files` (field `deliverables`).
 */
export async function refuseLoss(
  trx: Trx,
  agreementId: string,
  { milestones, deliverables }: AgreementTerms,
): Promise<void> {
  const reached = [...(await listMilestonesDone(trx, agreementId)).keys()];
  if (!reached.every((title) => milestones.some((one) => one.title === title)))
    throw agreementError('agreements.milestone_reached', 'invalid', { field: 'milestones' });
  const files = await listDeliveryFiles(trx, agreementId);
  if (!files.every(({ deliverable }) => deliverables.includes(deliverable)))
    throw agreementError('agreements.deliverable_has_files', 'invalid', { field: 'deliverables' });
}

import type { Trx } from '@koble/db';
import { planError } from './plan-error';
import { listPeople } from './plan-queries';
import type { CompanyActor } from './record-plan-act';

/** What has to be done is done by the company's own people. Error: `plans.unknown_person`. */
export async function refuseStranger(
  trx: Trx,
  { organisationId }: CompanyActor,
  personId: string | null,
): Promise<void> {
  if (personId === null) return;
  const people = await listPeople(trx, organisationId);
  if (!people.some((person) => person.personId === personId))
    throw planError('plans.unknown_person', 'invalid', { field: 'assigneeId' });
}

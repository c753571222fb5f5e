import type { Trx } from '@koble/db';
import { caseError } from './case-error';
import { listPeople } from './case-queries';
import type { CompanyActor } from './record-step';

/** What has to be done is done by the company's own people. Error: `cases.unknown_person`. */
export async function refuseStranger(
  trx: Trx,
  { organisationId }: CompanyActor,
  personId: string | null,
): Promise<void> {
  if (personId === null) return;
  const people = await listPeople(trx, organisationId);
  if (!people.some((person) => person.personId === personId))
    throw caseError('cases.unknown_person', 'invalid', { field: 'assigneeId' });
}

import { startCase } from '@koble/cases';
import type { CaseStart } from '@koble/cases/schema';
import type { MembershipRole, OrganisationActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { addMember } from './account-examples';

type CompanyActor = OrganisationActor<'company'>;

/** Somebody of a company, a new one where none is given. */
export async function addCompanyPerson(
  db: Db,
  of: { organisationId?: string; role?: MembershipRole } = {},
): Promise<CompanyActor> {
  const actor = await addMember(db, of);
  if (actor.kind !== 'company') throw new Error('not a company');
  return actor;
}

/** A case that is begun; for tests. */
export function aCaseStart(changed: Partial<CaseStart> = {}): CaseStart {
  return {
    about: { title: 'Pilotstøtte (demo)', giver: 'Demofondet', basis: 'de_minimis' },
    needId: null,
    agreementId: null,
    appliedOn: null,
    appliedOre: 20_000_000,
    ...changed,
  };
}

/** A planned case of this company in the database; gives its id. */
export async function addCase(
  place: { db: Db; clock: Clock },
  actor: CompanyActor,
  changed: Partial<CaseStart> = {},
): Promise<string> {
  const { id } = await startCase(place, actor, aCaseStart(changed));
  return id;
}

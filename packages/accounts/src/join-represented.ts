import { inTransaction, type Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { actAs } from './act-as';
import type { PersonActor } from './actor';
import { recordAct } from './audit-queries';
import type { BusinessRegister } from './business-register';
import { insertMembership, lockMembers, updateRole } from './membership-queries';
import { organisationOfNumber } from './organisation-of-number';
import { kindOf } from './organisation-queries';

/**
 * Somebody has shown at Ansattporten that they may represent this organisation: they own its place here from then on, whoever has
 * joined before by its number alone, and their session acts for it. Of an operator, a funder or a programme nobody becomes a member so: whom
 * those let in is their own matter. Errors: those of the register, for a company that Koble does not know.
 */
export async function joinRepresented(
  services: { db: Db; clock: Clock; register: BusinessRegister },
  person: PersonActor,
  { number, sessionId }: { number: string; sessionId: string },
): Promise<void> {
  const { db, clock } = services;
  const { personId } = person;
  const organisationId = await organisationOfNumber(services, number);
  const kind = await kindOf(db, organisationId);
  if (kind !== 'company' && kind !== 'partner') return;
  await inTransaction(db, async (trx) => {
    const members = await lockMembers(trx, organisationId);
    const known = members.find((member) => member.personId === personId);
    if (known?.role === 'owner') return;
    const membership = { personId, organisationId, role: 'owner' } as const;
    if (known === undefined) await insertMembership(trx, { ...membership, createdAt: clock.now() });
    else await updateRole(trx, membership);
    await recordAct(
      trx,
      { kind, personId, organisationId, role: 'owner' },
      {
        action: 'organisation.joined',
        objectKind: 'organisation',
        objectId: organisationId,
        details: { shownBy: 'ansattporten' },
      },
    );
  });
  await actAs({ db }, person, { sessionId, choice: { as: 'organisation', organisationId } });
}

import { emitEvent, type Db, type Trx } from '@koble/db';
import { DAY_MS, AppError, type Clock } from '@koble/kernel';
import type { AccountErrorCode } from './account-error';
import type { AccountEvent } from './account-events';
import type { CompanyRegistration } from './account-input';
import type { Registered } from './account-views';
import { asThemself, type PersonActor, type SignedIn } from './actor';
import { asActor } from './as-actor';
import { recordAct } from './audit-queries';
import type { BusinessRegister } from './business-register';
import type { RegisterCompany } from './company-profile';
import { confirmCompany, refuseGone } from './confirm-company';
import { insertMembership, lockMembers } from './membership-queries';
import { columnsOf, updateOrganisation } from './organisation-queries';
import { countJoined, findTaken, insertOnce, isAbandoned } from './registration-queries';
import { insertRequest } from './request-queries';

/** Nobody runs more companies than an accountant founds in a day; more is somebody who collects them. */
const JOINED_A_DAY = 5;

function dayBefore(at: Date): Date {
  return new Date(at.getTime() - DAY_MS);
}

/**
 * Somebody joins the company or R&D partner with this number: as its owner where nobody is there, else by asking those who are.
 * Errors: those of `confirmCompany`, `accounts.too_many_registrations` (five a day), `accounts.already_member`, and `accounts.not_open_to_join` for an operator, a funder or a
 * programme that nobody has joined, and for one whose people have all gone: the programme lets them in.
 */
export async function registerCompany(
  { db, clock, register }: { db: Db; clock: Clock; register: BusinessRegister },
  actor: SignedIn,
  input: CompanyRegistration,
): Promise<Registered> {
  const person = asThemself(actor);
  const at = clock.now();
  if ((await countJoined(db, person.personId, dayBefore(at))) >= JOINED_A_DAY)
    throw new AppError<AccountErrorCode>('accounts.too_many_registrations', 'too_many');
  const taken = await findTaken(db, input.number);
  if (taken !== undefined)
    return asActor(db, person, (trx) => askToJoin(trx, person, { ...taken, at }));
  // Its threads and files are still there: whoever knows the number has not proved that they are theirs to read.
  if (await isAbandoned(db, input.number))
    throw new AppError<AccountErrorCode>('accounts.not_open_to_join', 'forbidden');
  const company = await confirmCompany(register, input, at);
  return asActor(db, person, async (trx) => {
    const { id, ...known } = await insertOnce(trx, input.kind, company);
    const members = await lockMembers(trx, id);
    if (members.length > 0) return askToJoin(trx, person, { id, at });
    if (known.kind !== 'company' && known.kind !== 'partner')
      throw new AppError<AccountErrorCode>('accounts.not_open_to_join', 'forbidden');
    const keeps = known.source === 'register' && isWordAlone(company);
    if (keeps) refuseGone(known.status);
    await updateOrganisation(trx, id, {
      kind: input.kind,
      ...(keeps ? {} : columnsOf(company)),
    });
    await insertMembership(trx, {
      personId: person.personId,
      organisationId: id,
      role: 'owner',
      createdAt: at,
    });
    await recordAct(
      trx,
      { kind: input.kind, personId: person.personId, organisationId: id, role: 'owner' },
      { action: 'organisation.joined', objectKind: 'organisation', objectId: id },
    );
    return { joined: 'owner', organisationId: id };
  });
}

/** What the register said of a company once is worth more than what somebody says of it while the register is down. */
function isWordAlone({ profile }: RegisterCompany): boolean {
  return profile.status === 'unverified';
}

async function askToJoin(
  trx: Trx,
  person: PersonActor,
  { id: organisationId, at }: { id: string; at: Date },
): Promise<Registered> {
  const { personId } = person;
  const members = await lockMembers(trx, organisationId);
  if (members.some((member) => member.personId === personId))
    throw new AppError<AccountErrorCode>('accounts.already_member', 'conflict', {
      field: 'number',
    });
  const requestId = await insertRequest(trx, { organisationId, personId, createdAt: at });
  if (requestId !== undefined) {
    await emitEvent<AccountEvent>(trx, { kind: 'membership.asked', requestId });
    await recordAct(trx, person, {
      action: 'membership.asked',
      objectKind: 'organisation',
      objectId: organisationId,
    });
  }
  return { joined: 'asked' };
}

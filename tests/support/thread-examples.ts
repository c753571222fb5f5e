import type { SignedIn } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { addActor, addIntroduction, addSeeker } from './introduction-examples';

/** A job seeker and a company that have both said yes, with an adviser who helps them; and those who have no part in it. */
export async function addThread(db: Db, of: Parameters<typeof addIntroduction>[1] = {}) {
  const seeker = await addSeeker(db);
  const company = await addActor(db, 'company');
  const { id, adviser } = await addIntroduction(db, {
    state: 'introduced',
    adviserPart: 'stepped_in',
    ...of,
    with: { seeker, company },
  });
  if (adviser === null) throw new Error('the example has no adviser');
  const { organisationId } = company;
  return {
    id,
    seeker,
    company,
    adviser,
    colleague: await addActor(db, 'company', { organisationId, role: 'member' }),
    accountant: await addActor(db, 'company', { organisationId, role: 'accountant' }),
    clientAdviser: {
      ...company,
      personId: adviser.personId,
      role: 'adviser',
      operatorId: adviser.organisationId,
    } as const,
  };
}

/** Nobody of these takes part in any example, whatever else they are. */
export async function addStrangers(db: Db): Promise<Record<string, SignedIn>> {
  const { receiver, initiator } = await addIntroduction(db, { state: 'introduced' });
  return {
    'another company': receiver,
    'another job seeker': initiator,
    'a partner': await addActor(db, 'partner'),
    'another operator’s adviser': await addActor(db, 'operator', { role: 'adviser' }),
    'a programme owner': await addActor(db, 'programme'),
  };
}

import type { PersonActor } from '@koble/accounts/schema';
import { AppError, fixedClock } from '@koble/kernel';
import { parseRegisterAnswer } from '@koble/accounts';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  addMember,
  addOrganisation,
  addPerson,
  aRegister,
} from '../../../tests/support/account-examples';
import { aProfile } from '../../../tests/support/candidate-examples';
import { REGISTER_ANSWER } from '../../../tests/support/register-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { blockOrganisation } from './block-organisation';
import { getCandidateCard } from './candidate-card';
import { blockedCandidateIds } from './candidate-queries';
import { listBlocks } from './list-blocks';
import { saveCandidate } from './save-candidate';
import { unblockOrganisation } from './unblock-organisation';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-25T10:00:00Z');
const NUMBER = '310000019';
const register = aRegister(parseRegisterAnswer(REGISTER_ANSWER, clock.now()));
const deps = { db, clock, register };

let actor: PersonActor;
let id: string;
beforeEach(async () => {
  await db.deleteFrom('organisation').execute();
  actor = { kind: 'candidate', personId: await addPerson(db) };
  ({ id } = await saveCandidate(deps, actor, aProfile()));
});

describe('an organisation that is shut out', () => {
  test('sees the profile nowhere, while others do, and may be let in again', async () => {
    const organisationId = await addOrganisation(db, {
      number: NUMBER,
      name: 'Oppdiktet Sveis AS',
    });
    const employer = { ...(await addMember(db, { organisationId })), kind: 'company' } as const;
    expect(await blockOrganisation(deps, actor, NUMBER)).toEqual({ organisationId });
    expect(await blockOrganisation(deps, actor, NUMBER)).toEqual({ organisationId });
    expect(await listBlocks(deps, actor)).toEqual([
      { organisationId, name: 'Oppdiktet Sveis AS', number: NUMBER },
    ]);
    expect(await blockedCandidateIds(db, [organisationId])).toEqual([id]);
    await expect(getCandidateCard(deps, employer, id)).rejects.toMatchObject({
      code: 'candidates.not_found',
    });
    expect(await getCandidateCard(deps, await addMember(db), id)).toMatchObject({ id });

    await unblockOrganisation(deps, actor, organisationId);
    expect(await listBlocks(deps, actor)).toEqual([]);
    expect(await getCandidateCard(deps, employer, id)).toMatchObject({ id });
  });

  test('does not see the profile in a client’s name either', async () => {
    const garden = await addOrganisation(db, { kind: 'operator', number: NUMBER });
    const client = { ...(await addMember(db)), kind: 'company', role: 'adviser' } as const;
    await blockOrganisation(deps, actor, NUMBER);
    await expect(
      getCandidateCard(deps, { ...client, operatorId: garden }, id),
    ).rejects.toMatchObject({ code: 'candidates.not_found' });
    expect(await getCandidateCard(deps, client, id)).toMatchObject({ id });
  });

  test('and is not known yet is known from then on, without members', async () => {
    const { organisationId } = await blockOrganisation(deps, actor, NUMBER);
    expect(await listBlocks(deps, actor)).toMatchObject([{ name: 'OPPDIKTET SVEIS AS' }]);
    const members = db.selectFrom('membership').where('organisationId', '=', organisationId);
    expect(await members.selectAll().execute()).toEqual([]);
  });

  test('is one that there is', async () => {
    const gone = { organisasjonsnummer: NUMBER, slettedato: '2024-02-12' };
    const struckOff = aRegister(parseRegisterAnswer(gone, clock.now()));
    await expect(
      blockOrganisation({ db, register: struckOff }, actor, NUMBER),
    ).rejects.toMatchObject({ code: 'accounts.company_struck_off' });
    const down = new AppError('accounts.register_down', 'unavailable');
    await expect(blockOrganisation({ db, register: aRegister(down) }, actor, NUMBER)).rejects.toBe(
      down,
    );
    expect(await listBlocks(deps, actor)).toEqual([]);
  });
});

describe('whom somebody shuts out', () => {
  test('is shut out of a profile: without one there is nothing to see', async () => {
    const other = { kind: 'candidate', personId: await addPerson(db) } as const;
    await expect(blockOrganisation(deps, other, NUMBER)).rejects.toMatchObject({
      code: 'candidates.no_profile',
    });
  });

  test('is theirs alone to see and to change', async () => {
    const { organisationId } = await blockOrganisation(deps, actor, NUMBER);
    const other = { kind: 'candidate', personId: await addPerson(db) } as const;
    await saveCandidate(deps, other, aProfile());
    expect(await listBlocks(deps, other)).toEqual([]);
    await unblockOrganisation(deps, other, organisationId);
    expect(await listBlocks(deps, actor)).toHaveLength(1);
  });
});

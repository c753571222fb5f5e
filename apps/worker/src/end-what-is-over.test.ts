import { saveCandidate } from '@koble/candidates';
import { fixedClock } from '@koble/kernel';
import { publishNeed } from '@koble/needs';
import { expect, test, vi } from 'vitest';
import { addOrganisation, addPerson } from '../../../tests/support/account-examples';
import { aProfile } from '../../../tests/support/candidate-examples';
import { aNeed } from '../../../tests/support/need-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { endWhatIsOver } from './end-what-is-over';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-23T10:00:00Z');
const log = { info: vi.fn() };
const parts = {
  db,
  clock,
  log,
  secret: 'a secret of at least 32 characters',
  baseUrl: 'https://koble.example',
};

const statesOf = async () => ({
  needs: (await db.selectFrom('need').select('state').execute()).map(({ state }) => state),
  candidates: (await db.selectFrom('candidate').select('state').execute()).map(
    ({ state }) => state,
  ),
});

test('needs and profiles end when their time is up, and not before', async () => {
  const company = { kind: 'company', personId: 'p', role: 'owner' } as const;
  const organisationId = await addOrganisation(db);
  await publishNeed(parts, { ...company, organisationId }, aNeed());
  await saveCandidate(parts, { kind: 'candidate', personId: await addPerson(db) }, aProfile());

  clock.set('2027-02-14T10:00:00Z');
  await endWhatIsOver(parts);
  const events = await db.selectFrom('domainEvent').select('kind').execute();
  expect(events.map(({ kind }) => kind)).toContain('need.expires');

  clock.set('2027-02-21T09:59:59Z');
  await endWhatIsOver(parts);
  expect(await statesOf()).toEqual({ needs: ['published'], candidates: ['active'] });

  clock.set('2027-02-21T10:00:00Z');
  await endWhatIsOver(parts);
  expect(await statesOf()).toEqual({ needs: ['expired'], candidates: ['active'] });

  clock.set('2027-05-24T10:00:00Z');
  await endWhatIsOver(parts);
  expect(await statesOf()).toEqual({ needs: ['expired'], candidates: ['expired'] });
  expect(log.info).toHaveBeenCalledTimes(2);
});

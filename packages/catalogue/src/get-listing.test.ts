import { fixedClock } from '@koble/kernel';
import { describe, expect, test } from 'vitest';
import { anOrganisation } from '../../../tests/support/funding-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { getListing } from './get-listing';

const NOW = '2026-11-23T09:00:00Z';
const VISITOR = { kind: 'visitor' } as const;

describe('one listing', async () => {
  const { db } = await testDatabase();
  const services = { db, clock: fixedClock(NOW) };
  const organisationId = await anOrganisation(db, { kind: 'company', name: 'Smia AS' });

  async function aNeed(
    changed: { state?: 'draft' | 'paused' | 'closed'; expiresAt?: string } = {},
  ): Promise<string> {
    const { id } = await db
      .insertInto('need')
      .values({
        organisationId,
        title: 'Sveiser',
        goal: 'Vi sveiser braketter.',
        wantsPeople: true,
        wantsPilot: false,
        wantsFunding: false,
        state: 'published',
        publishedAt: NOW,
        expiresAt: '2027-01-01T00:00:00Z',
        ...changed,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    return id;
  }

  test('is the card that a search shows', async () => {
    const id = await aNeed();
    expect(await getListing(services, VISITOR, `role_${id}`)).toMatchObject({
      id: `role_${id}`,
      sourceId: id,
      kind: 'role',
      title: 'Sveiser',
      organisation: 'Smia AS',
      km: null,
    });
  });

  test('is not found where it is no listing of that kind', async () => {
    await expectNone(`challenge_${await aNeed()}`);
    await expectNone('role_11111111-1111-4111-8111-111111111111');
  });

  test.each([
    [{ state: 'draft' }],
    [{ state: 'paused' }],
    [{ state: 'closed' }],
    [{ expiresAt: NOW }],
  ] as const)('is not found when it is not open: %j', async (changed) => {
    await expectNone(`role_${await aNeed(changed)}`);
  });

  async function expectNone(id: string): Promise<void> {
    await expect(getListing(services, VISITOR, id)).rejects.toMatchObject({
      code: 'catalogue.not_found',
      kind: 'not_found',
    });
  }
});

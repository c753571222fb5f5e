import { inTransaction } from '@koble/db';
import { beforeAll, describe, expect, test } from 'vitest';
import { addOrganisation } from '../../../tests/support/account-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { removeImportedNeed, saveImportedNeed, type ImportedNeed } from './imported-need-queries';
import { findNeed } from './need-queries';

const { db } = await testDatabase();
let organisationId: string;

beforeAll(async () => {
  organisationId = await addOrganisation(db, { source: 'nav' });
});

function advert(sourceId: string, changed: Partial<ImportedNeed> = {}): ImportedNeed {
  return {
    organisationId,
    source: 'nav',
    sourceId,
    sourceHash: 'first',
    title: 'Sveiser søkes (demo)',
    goal: 'Vi søker en sveiser til verkstedet vårt.',
    occupations: ['welder'],
    skillsShould: ['welding'],
    municipality: '5037',
    extent: 'full_time',
    openings: 1,
    applyUrl: 'https://example.org/sok',
    publishedAt: new Date('2026-11-01T08:00:00Z'),
    expiresAt: new Date('2026-12-31T23:00:00Z'),
    open: true,
    ...changed,
  };
}

const save = (need: ImportedNeed) => inTransaction(db, (trx) => saveImportedNeed(trx, need));
const rowOf = (sourceId: string) =>
  db.selectFrom('need').selectAll().where('sourceId', '=', sourceId).executeTakeFirst();

describe('an advert that is taken in', () => {
  test('is a role, and the same again changes nothing, not even the version', async () => {
    expect(await save(advert('same'))).toBe(true);
    const before = await rowOf('same');
    expect(before).toMatchObject({ wantsPeople: true, wantsPilot: false, state: 'published' });
    expect(await save(advert('same'))).toBe(false);
    expect(await rowOf('same')).toEqual(before);
  });

  test('that says something else is written again as the same role', async () => {
    await save(advert('changed'));
    const before = await rowOf('changed');
    expect(await save(advert('changed', { sourceHash: 'second', title: 'To sveisere' }))).toBe(
      true,
    );
    expect(await rowOf('changed')).toMatchObject({ id: before?.id, title: 'To sveisere' });
  });

  test('ends when its time is over, though its words are the same', async () => {
    await save(advert('over'));
    expect(await save(advert('over', { open: false }))).toBe(true);
    expect((await rowOf('over'))?.state).toBe('expired');
  });

  test('holds 20,000 characters, and one character more is nobody’s half-written role', async () => {
    await save(advert('long', { goal: 'x'.repeat(20_000) }));
    expect((await rowOf('long'))?.goal).toHaveLength(20_000);
    await expect(save(advert('too-long', { goal: 'x'.repeat(20_001) }))).rejects.toThrow('goal');
    expect(await rowOf('too-long')).toBeUndefined();
  });

  test('stays closed when its company has closed it', async () => {
    await save(advert('closed-by-company'));
    await db
      .updateTable('need')
      .set({ state: 'closed' })
      .where('sourceId', '=', 'closed-by-company')
      .execute();
    expect(await save(advert('closed-by-company', { sourceHash: 'second' }))).toBe(false);
    expect((await rowOf('closed-by-company'))?.state).toBe('closed');
  });
});

describe('an advert that was stopped', () => {
  test('is gone altogether, and the search is told', async () => {
    await save(advert('stopped'));
    const id = (await rowOf('stopped'))?.id ?? '';
    await db.deleteFrom('searchDirty').execute();
    expect(await removeImportedNeed(db, { source: 'nav', sourceId: 'stopped' })).toBe(true);
    expect(await findNeed(db, id)).toBeUndefined();
    const dirty = await db.selectFrom('searchDirty').select('listingId').execute();
    expect(dirty.map(({ listingId }) => listingId)).toContain(`role_${id}`);
    expect(await removeImportedNeed(db, { source: 'nav', sourceId: 'stopped' })).toBe(false);
  });

  test('takes no other with it', async () => {
    await save(advert('a'));
    await save(advert('b'));
    await removeImportedNeed(db, { source: 'nav', sourceId: 'a' });
    expect(await rowOf('b')).toMatchObject({ state: 'published' });
  });
});

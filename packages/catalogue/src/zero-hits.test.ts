import type { OrganisationActor } from '@koble/accounts/schema';
import { fixedClock } from '@koble/kernel';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { actsOf, addMember, addOrganisation } from '../../../tests/support/account-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { addSynonym } from './add-synonym';
import { dismissZeroHit } from './dismiss-zero-hit';
import { listSynonyms } from './list-synonyms';
import { listZeroHits } from './list-zero-hits';
import { removeOldZeroHits } from './remove-old-zero-hits';
import { removeSynonym } from './remove-synonym';
import { saveZeroHits } from './save-zero-hits';
import { createSearchMemory } from './search-memory';
import { createZeroHitLog } from './zero-hit-log';

const { db } = await testDatabase();
const clock = fixedClock('2026-11-27T10:00:00Z');
const { synonyms } = createSearchMemory(db);
const services = { db, clock, synonyms };
const WELDER = { kind: 'occupation', id: 'welder' } as const;
let adviser: OrganisationActor<'operator'>;

beforeAll(async () => {
  const organisationId = await addOrganisation(db, { kind: 'operator', name: 'Tenkt Hage' });
  const { personId } = await addMember(db, { organisationId, role: 'adviser' });
  adviser = { kind: 'operator', personId, organisationId, role: 'adviser' };
});
beforeEach(async () => {
  clock.set('2026-11-27T10:00:00Z');
  await db.deleteFrom('zeroHit').execute();
  await db.deleteFrom('synonym').execute();
});

async function searchInVain(...queries: string[]): Promise<void> {
  const log = createZeroHitLog();
  for (const q of queries) log.note({ q, kind: null });
  await saveZeroHits(services, log);
}
const shown = async () =>
  (await listZeroHits(services, { locale: 'nb' })).waiting.map(({ word }) => word);

describe('searches that found nothing', () => {
  test('are counted over forms of the word and kinds, the most frequent first', async () => {
    const log = createZeroHitLog();
    for (const kind of ['role', 'role', null] as const) log.note({ q: 'Blikkfiksere', kind });
    await saveZeroHits(services, log);
    await searchInVain('blikkfikser', 'jernlimer', 'jernlimer');
    const { waiting } = await listZeroHits(services, { locale: 'nb' });
    expect(waiting.map(({ word, count, kinds }) => ({ word, count, kinds }))).toEqual([
      { word: 'blikkfiksere', count: 4, kinds: ['any', 'role'] },
      { word: 'jernlimer', count: 2, kinds: ['any'] },
    ]);
    expect(waiting[0]?.lastOn).toBe('2026-11-27');
  });

  test('are shown from the second time on, several words only when they came on two days', async () => {
    await searchInVain('enkeltord', 'flere rare ord', 'flere rare ord');
    expect(await shown()).toEqual([]);
    await searchInVain('enkeltord');
    expect(await shown()).toEqual(['enkeltord']);
    clock.set('2026-11-28T10:00:00Z');
    await searchInVain('flere rare ord');
    expect(await shown()).toEqual(['flere rare ord', 'enkeltord']);
  });

  test('that could be about somebody are not written down at all', async () => {
    await searchInVain('Eira Tenktvik', 'eira@person.example', '91234567', 'kari');
    expect(await db.selectFrom('zeroHit').selectAll().execute()).toEqual([]);
  });

  test('come with what they may mean', async () => {
    await searchInVain('sveisær', 'sveisær');
    const { waiting } = await listZeroHits(services, { locale: 'nb' });
    expect(waiting[0]?.suggestions.length).toBeGreaterThan(0);
    expect(JSON.stringify(waiting[0]?.suggestions)).toMatch(/weld/);
  });

  test('that an adviser sets aside stay away also when they come again, until they are taken back', async () => {
    await searchInVain('xyzzy', 'xyzzy');
    await dismissZeroHit(services, adviser, { word: 'xyzzy', dismissed: true });
    const log = createZeroHitLog();
    log.note({ q: 'xyzzy', kind: 'role' });
    await saveZeroHits(services, log);
    expect(await shown()).toEqual([]);
    const { dismissed } = await listZeroHits(services, { locale: 'nb' });
    expect(dismissed.map(({ word }) => word)).toEqual(['xyzzy']);
    await dismissZeroHit(services, adviser, { word: 'xyzzy', dismissed: false });
    expect(await shown()).toEqual(['xyzzy']);
    expect(await actsOf(db, adviser.personId)).toEqual(
      expect.arrayContaining(['zero_hit.dismissed', 'zero_hit.taken_back']),
    );
  });

  test('are forgotten when nobody has searched for them for 90 days', async () => {
    await searchInVain('gammelt');
    clock.set('2027-02-25T10:00:00Z');
    expect(await removeOldZeroHits(services)).toBe(0);
    clock.set('2027-02-26T10:00:00Z');
    expect(await removeOldZeroHits(services)).toBe(1);
  });
});

describe('a word that an adviser gives a meaning', () => {
  test('is understood at once, waits no longer, and is written down', async () => {
    await searchInVain('blikkfikser', 'blikkfikser');
    const { id } = await addSynonym(services, adviser, { word: 'blikkfikser', ...WELDER });
    expect(synonyms.read().meant('to blikkfiksere')).toBe('to Sveiser');
    expect(await shown()).toEqual([]);
    expect(await listSynonyms(services, { locale: 'en' })).toEqual([
      {
        id,
        word: 'blikkfikser',
        meaning: { ...WELDER, text: 'Welder' },
        addedAt: '2026-11-27T10:00:00.000Z',
        by: 'Tenkt Hage',
      },
    ]);
    expect(await actsOf(db, adviser.personId)).toContain('synonym.added');
  });

  test('has one meaning, also when two advisers give it one at once', async () => {
    const both = await Promise.allSettled(
      ['blikkfikser', 'blikkfiksere'].map((word) =>
        addSynonym(services, adviser, { word, ...WELDER }),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'synonyms.taken' },
    });
  });

  test('that is removed means nothing any more, waits again, and can be given another', async () => {
    await searchInVain('blikkfikser', 'blikkfikser');
    const { id } = await addSynonym(services, adviser, { word: 'blikkfikser', ...WELDER });
    await removeSynonym(services, adviser, id);
    expect(synonyms.read().meant('blikkfikser')).toBe('blikkfikser');
    expect(await shown()).toEqual(['blikkfikser']);
    await expect(removeSynonym(services, adviser, id)).rejects.toMatchObject({
      code: 'synonyms.not_found',
    });
    await addSynonym(services, adviser, { word: 'blikkfikser', kind: 'skill', id: 'welding' });
    expect(await actsOf(db, adviser.personId)).toContain('synonym.removed');
  });

  test.each([
    [{ word: '–!', ...WELDER }, 'synonyms.no_word'],
    [{ word: 'blikkfikser', kind: 'skill', id: 'welder' }, 'synonyms.unknown_meaning'],
    [{ word: 'blikkfikser', kind: 'occupation', id: 'nobody' }, 'synonyms.unknown_meaning'],
  ] as const)('is refused for %j', async (input, code) => {
    await expect(addSynonym(services, adviser, input)).rejects.toMatchObject({ code });
  });
});

import { createSearchMemory } from '@koble/catalogue';
import { callDocuments, importCalls, insertSchemes } from '@koble/funding';
import { fixedClock } from '@koble/kernel';
import { findBundles } from '@koble/matching';
import { beforeAll, expect, test } from 'vitest';
import { aCall } from '../support/funding-examples';
import { aNeed } from '../support/need-examples';
import { testDatabase } from '../support/test-database';
import { testSearch } from '../support/test-search';
import { fillIndex } from './fill-index';

/** More than are looked at for one need, with what the EU's portal has: all for research, few about welding. */
const IMPORTED = 600;
const { db } = await testDatabase();
const clock = fixedClock('2026-11-27T10:00:00Z');
const search = testSearch();

/** The ids of all calls that are open. */
async function callIds(): Promise<string[]> {
  const rows = await db.selectFrom('fundingCall').select('id').execute();
  return rows.map(({ id }) => id);
}

const isMissedTopic = ({ key, status }: { key: string; status: string }) =>
  key === 'topic' && status === 'missing';

async function servicesOf(ids: readonly string[], part: string) {
  const documents = await callDocuments(db, ids, clock.now());
  const engine = await fillIndex({ ...search, prefix: `${search.prefix}${part}_` }, documents);
  return { db, clock, engine, ...createSearchMemory(db) };
}

beforeAll(async () => {
  await insertSchemes(db, clock.now());
});

test('six hundred calls of the EU take no place from the schemes that small companies are for, and those about the need are found', async () => {
  const need = aNeed({ wants: ['pilot', 'funding'] });
  const ask = async (ids: readonly string[], part: string) => {
    const { calls, degraded } = await findBundles(
      await servicesOf(ids, part),
      { kind: 'visitor' },
      { need, company: {}, answers: {} },
    );
    expect(degraded).toBe(false);
    // What is about something else is behind all of these, and as good as another of its kind.
    return calls
      .filter(({ match }) => !match.criteria.some(isMissedTopic))
      .map(({ match }) => match.id);
  };
  const before = await ask(await callIds(), 'before');
  expect(before.length).toBeGreaterThan(5);

  const calls = Array.from({ length: IMPORTED }, (_, i) => {
    const { funderId: _funder, ...call } = aCall({
      funderId: '',
      slug: `eu-topic-${i}`,
      title: `Topic ${i} on advanced systems`,
      summary: {
        nb: 'Utlysning i Horisont Europa: innovasjonsprosjekt. Teksten står på engelsk hos EU.',
        en: 'Expected Outcome: Projects are expected to contribute to advanced systems.',
      },
      purposes: ['research', 'pilot'],
      amountMaxOre: null,
      sharePercent: null,
      aidBasis: 'unknown',
      skills: i === 0 ? ['robotics'] : ['research-methods'],
      rules: [{ kind: 'needs', what: 'foreign_partner', count: 2 }],
      deadlineKind: 'fixed',
      deadlines: ['2027-03-04T16:00:00.000Z'],
    });
    return { originId: `TOPIC-${i}`, funder: 'Den europeiske union (EU)', call };
  });
  await importCalls({ db, clock }, { origin: 'sedia', calls, dryRun: false });
  const after = await ask(await callIds(), 'after');
  const { id } = await db
    .selectFrom('fundingCall')
    .select('id')
    .where('slug', '=', 'eu-topic-0')
    .executeTakeFirstOrThrow();
  expect(after).toContain(id);
  expect(after.filter((one) => one !== id)).toEqual(before);
}, 120_000);

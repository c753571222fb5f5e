import { fixedClock } from '@koble/kernel';
import { listPlans } from '@koble/plans';
import { expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/test-database';
import { getDemoSides } from './demo-side-queries';
import { loadDemoRegion } from './load-region';
import { planInDemo } from './plan-in-demo';

const { db } = await testDatabase();

test('a newcomer finds a plan under way, with its next task', async () => {
  const place = { db, clock: fixedClock('2026-11-23T10:00:00Z') };
  await loadDemoRegion(place);
  await planInDemo(place);
  const { company } = await getDemoSides(db);
  expect(await listPlans(place, company)).toMatchObject([
    { title: 'Lavere strømforbruk i produksjonen', done: 1, tasks: 5, changes: 0 },
  ]);
});

import { listAgreements, listPublicResults, readAgreementDocument } from '@koble/agreements';
import { fixedClock } from '@koble/kernel';
import { expect, test } from 'vitest';
import { testFiles } from '../../../tests/support/file-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { agreeInDemo } from './agree-in-demo';
import { getDemoSides } from './demo-side-queries';
import { loadDemoRegion } from './load-region';

const { db } = await testDatabase();
const { files } = testFiles();

test('a newcomer finds an agreement to answer on either side, one that is made, one under way and the result of one', async () => {
  const place = { db, files, clock: fixedClock('2026-11-23T10:00:00Z') };
  await loadDemoRegion(place);
  await agreeInDemo(place);
  const { company } = await getDemoSides(db);
  const rows = await listAgreements(place, company);
  expect(rows.map(({ state, turn }) => [state, turn])).toEqual([
    ['revised', 'company'],
    ['accepted', null],
    ['requested', 'partner'],
    ['running', null],
    ['reviewed', null],
  ]);
  expect(await listPublicResults(db)).toMatchObject([{ id: rows[4]?.id, company: null }]);
  const { bytes } = await readAgreementDocument(place, company, rows[1]?.id ?? '');
  expect(Buffer.from(bytes).subarray(0, 5).toString()).toBe('%PDF-');
});

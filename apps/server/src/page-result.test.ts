import { approveDelivery, consentToResult, deliverAgreement, writeResult } from '@koble/agreements';
import { fixedClock } from '@koble/kernel';
import { expect, test } from 'vitest';
import { addNegotiators, addRunning } from '../../../tests/support/agreement-examples';
import { testFiles } from '../../../tests/support/file-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { pageLanguage } from './page-language';
import { listOpenPages } from './page-queries';
import { resultPage } from './page-result';
import { resultsPage } from './page-results';

const { db } = await testDatabase();
const { files } = testFiles();
const place = { db, files, clock: fixedClock('2026-11-30T10:00:00Z') };
const nb = pageLanguage('nb');

test('a result is a page and in the sitemap while both agree, and gone when one takes it back', async () => {
  const sides = await addNegotiators(db);
  const id = await addRunning(place, sides);
  await deliverAgreement(place, sides.partner, { id, version: 5 });
  await approveDelivery(place, sides.company, { id, version: 6 });
  await writeResult(place, sides.partner, {
    id,
    version: 0,
    problem: 'Bedriften sveiset <tre> deler for hånd.',
    work: 'Partneren sveiset de samme delene med robot.',
    outcome: 'Roboten var raskere på to av de tre delene.',
    figures: '',
    companyNamed: false,
  });
  const pages = async () =>
    (await listOpenPages(db, place.clock.now(), { offset: 0, limit: 100 })).map(({ key }) => key);
  const say = (side: 'company' | 'partner', agree: boolean) =>
    consentToResult(place, sides[side], { id, version: 1, agree });
  await say('partner', true);
  await expect(resultPage(place, id, nb)).rejects.toMatchObject({
    code: 'agreements.no_such_result',
  });
  expect(await pages()).not.toContain(id);

  await say('company', true);
  const page = await resultPage(place, id, nb);
  expect(page).toMatchObject({ path: `/resultater/${id}` });
  const text = JSON.stringify(page);
  expect(text).toContain('&lt;tre&gt;');
  expect(text).toContain('Ønsker ikke å bli navngitt');
  expect(await pages()).toContain(id);
  expect((await resultsPage(place, nb)).main.markup).toContain(`/resultater/${id}`);

  await say('company', false);
  expect(await resultPage(place, id, nb)).toBe('gone');
  expect(await pages()).not.toContain(id);
});

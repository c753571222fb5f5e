import { throwAwayFolder } from '@koble/embedded';
import { fixedClock } from '@koble/kernel';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { REGISTER_ANSWER } from '../../../../tests/support/register-examples';
import { testDatabase } from '../../../../tests/support/test-database';
import { importCompany } from './import-company';

const { db } = await testDatabase();
const folder = throwAwayFolder();
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await db.deleteFrom('organisation').execute();
});

const place = { db, clock: fixedClock('2026-11-23T10:00:00Z'), registerUrl: 'http://127.0.0.1:9' };
const companies = () => db.selectFrom('organisation').select(['name', 'status']).execute();

function fileOf(answer: object): string {
  const file = join(folder, 'answer.json');
  writeFileSync(file, JSON.stringify(answer));
  return file;
}

test('a company is saved from the register’s answer, and again without a second row', async () => {
  const file = fileOf(REGISTER_ANSWER);
  expect(await importCompany(place, file)).toEqual({
    saved: true,
    line: '310000019 OPPDIKTET SVEIS AS is saved',
  });
  await importCompany(place, file);
  expect(await companies()).toEqual([{ name: 'OPPDIKTET SVEIS AS', status: 'active' }]);
});

const { organisasjonsform: _, ...withoutForm } = REGISTER_ANSWER;
const refused: [string, object, RegExp][] = [
  [
    'struck off',
    { ...REGISTER_ANSWER, slettedato: '2026-01-02' },
    /struck off.*company_struck_off/,
  ],
  ['bankrupt', { ...REGISTER_ANSWER, konkurs: true }, /is bankrupt.*company_bankrupt/],
  ['being wound up', { ...REGISTER_ANSWER, underAvvikling: true }, /wound up.*company_under/],
  ['without a name', { ...REGISTER_ANSWER, navn: null }, /cannot be read \(navn\)/],
  ['with a wrong number', { ...REGISTER_ANSWER, organisasjonsnummer: '310000018' }, /\(organisasj/],
  ['not from the register', { some: 'thing' }, /\(organisasjonsnummer\)/],
];
test.each(refused)('a company that is %s is refused in words, and not written', async (...of) => {
  const [, answer, words] = of;
  const { saved, line } = await importCompany(place, fileOf(answer));
  expect(saved).toBe(false);
  expect(line).toMatch(words);
  expect(await companies()).toEqual([]);
});

test('a field that may be missing stays unknown', async () => {
  await importCompany(place, fileOf(withoutForm));
  expect(await db.selectFrom('organisation').select('form').execute()).toEqual([{ form: null }]);
});

test.each([
  ['123456789', /check digit.*number_check_digit/],
  ['974760673', /register does not answer.*register_down/],
  [join(folder, 'none.json'), /cannot be read as JSON/],
])('%s is refused in words', async (from, words) => {
  const { saved, line } = await importCompany(place, from);
  expect(saved).toBe(false);
  expect(line).toMatch(words);
});

import { inTransaction } from '@koble/db';
import { expect, test } from 'vitest';
import { REGISTER_ANSWER } from '../../../tests/support/register-examples';
import { testDatabase } from '../../../tests/support/test-database';
import {
  profileOfOrganisation,
  saveImportedEmployer,
  saveRegisterCompany,
} from './organisation-queries';
import { parseRegisterAnswer } from './register-answer';

const { db } = await testDatabase();
const AT = new Date('2026-11-23T10:00:00Z');
const fromRegister = (changed: Record<string, unknown> = {}) =>
  parseRegisterAnswer({ ...REGISTER_ANSWER, ...changed }, AT);
const employer = (of: { name: string; number: string | null }) =>
  inTransaction(db, (trx) => saveImportedEmployer(trx, { ...of, homepage: null, at: AT }));

test('a company of the register is saved once and read back as it was', async () => {
  const company = fromRegister();
  const id = await saveRegisterCompany(db, company);
  expect(await profileOfOrganisation(db, id)).toEqual(company.profile);
  expect(await saveRegisterCompany(db, fromRegister({ navn: 'NYTT NAVN AS' }))).toBe(id);
  expect((await profileOfOrganisation(db, id)).name).toBe('NYTT NAVN AS');
});

test('the register changes neither what the company wrote of itself nor what kind it is', async () => {
  const id = await saveRegisterCompany(db, fromRegister());
  const own = { kind: 'partner', about: 'Vi sveiser.' } as const;
  await db.updateTable('organisation').set(own).where('id', '=', id).execute();
  await saveRegisterCompany(db, fromRegister({ konkurs: true }));
  const row = await db
    .selectFrom('organisation')
    .select(['kind', 'about', 'status', 'industryStandard'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  expect(row).toEqual({ ...own, status: 'bankrupt', industryStandard: 'SN2025' });
});

test('one without a name is refused, and what is known of it stays', async () => {
  const id = await saveRegisterCompany(db, fromRegister());
  const gone = parseRegisterAnswer(
    { organisasjonsnummer: '310000019', slettedato: '2024-02-12' },
    AT,
  );
  await expect(saveRegisterCompany(db, gone)).rejects.toMatchObject({
    code: 'accounts.register_answer',
    field: 'navn',
  });
  expect((await profileOfOrganisation(db, id)).status).toBe('active');
});

test('an advert never overwrites what the register said', async () => {
  const id = await saveRegisterCompany(db, fromRegister());
  expect(await employer({ name: 'Oppdiktet sveis', number: '310000019' })).toBe(id);
  expect(await profileOfOrganisation(db, id)).toEqual(fromRegister().profile);
});

test('adverts of one employer make one organisation, by number or else by name', async () => {
  const numbered = await employer({ name: 'Fabel AS', number: '310000000' });
  expect(await employer({ name: 'FABEL', number: '310000000' })).toBe(numbered);
  const named = await employer({ name: 'Fabel AS', number: null });
  expect(named).not.toBe(numbered);
  expect(await employer({ name: 'Fabel AS', number: null })).toBe(named);
  expect(await profileOfOrganisation(db, named)).toMatchObject({
    source: 'nav',
    status: 'unverified',
  });
});

test('an organisation that nobody has is an error with a code', async () => {
  await expect(
    profileOfOrganisation(db, '00000000-0000-4000-8000-000000000000'),
  ).rejects.toMatchObject({ code: 'accounts.no_such_organisation', kind: 'not_found' });
});

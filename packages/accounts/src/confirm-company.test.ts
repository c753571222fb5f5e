import { AppError } from '@koble/kernel';
import { describe, expect, test } from 'vitest';
import { aRegister } from '../../../tests/support/account-examples';
import { REGISTER_ANSWER } from '../../../tests/support/register-examples';
import type { StatedFacts } from './account-input';
import { confirmCompany } from './confirm-company';
import { parseRegisterAnswer } from './register-answer';

const NUMBER = '310000019';
const AT = new Date('2026-11-23T10:00:00Z');
const LATER = new Date('2026-11-25T10:00:00Z');
const answerOf = (changed: Record<string, unknown> = {}) =>
  parseRegisterAnswer({ ...REGISTER_ANSWER, ...changed }, AT);
/** What the form holds when the register's answer was filled in and nothing was changed. */
const FACTS: StatedFacts = {
  name: 'OPPDIKTET SVEIS AS',
  form: 'AS',
  industry: 'C',
  municipality: '5037',
  foundedOn: '2015-03-01',
  employees: null,
};
const confirm = (answer: ReturnType<typeof answerOf> | Error, facts: StatedFacts | null = null) =>
  confirmCompany(aRegister(answer), { number: NUMBER, facts }, LATER);

describe('a company that the register knows', () => {
  test('is as the register says, also when somebody has read it and changed nothing', async () => {
    expect(await confirm(answerOf())).toEqual(answerOf());
    expect(await confirm(answerOf(), FACTS)).toEqual(answerOf());
  });

  test('of one to four people has the number that they say, as their word', async () => {
    expect(await confirm(answerOf(), { ...FACTS, employees: 3 })).toEqual({
      ...answerOf(),
      profile: {
        ...answerOf().profile,
        employees: 3,
        source: 'stated',
        sourceAt: LATER.toISOString(),
      },
    });
  });

  test('and is a sole proprietor’s without a day of foundation or people is taken as it is', async () => {
    const proprietor = answerOf({
      organisasjonsform: { kode: 'ENK' },
      stiftelsesdato: '',
      harRegistrertAntallAnsatte: false,
    });
    expect((await confirm(proprietor)).profile).toMatchObject({
      form: 'ENK',
      employees: 0,
      foundedOn: '2015-04-20',
      source: 'register',
    });
  });

  test('is called what the register calls it, whatever was typed', async () => {
    const { profile } = await confirm(answerOf(), {
      ...FACTS,
      name: 'Equinor',
      form: 'ASA',
      foundedOn: '1999-01-01',
    });
    expect(profile).toEqual(answerOf().profile);
  });

  test('of another trade than it was has no code of the old one', async () => {
    const changed = await confirm(answerOf(), { ...FACTS, industry: 'F' });
    expect(changed).toMatchObject({
      industryStandard: null,
      profile: { industry: 'F', industryCode: null, source: 'stated' },
    });
  });

  test('is let in while it is being wound up, and says so', async () => {
    expect((await confirm(answerOf({ underAvvikling: true }))).profile.status).toBe(
      'under_liquidation',
    );
  });

  test.each([
    [{ konkurs: true }, 'accounts.company_bankrupt'],
    [{ slettedato: '2024-02-12' }, 'accounts.company_struck_off'],
  ])('is refused when it is no more, whatever was stated: %j', async (changed, code) => {
    await expect(confirm(answerOf(changed), FACTS)).rejects.toMatchObject({
      code,
      kind: 'invalid',
      field: 'number',
    });
  });
});

describe('a company while the register is down', () => {
  test.each(['accounts.register_down', 'accounts.register_answer'])(
    'is what was stated of it, unverified: %s',
    async (code) => {
      const company = await confirm(new AppError(code, 'unavailable'), { ...FACTS, employees: 2 });
      expect(company).toEqual({
        industryStandard: null,
        employeesBand: 'not_stated',
        profile: {
          ...FACTS,
          number: NUMBER,
          employees: 2,
          industryCode: null,
          status: 'unverified',
          source: 'stated',
          sourceAt: LATER.toISOString(),
        },
      });
    },
  );

  test('is refused as long as nothing was stated', async () => {
    await expect(confirm(new AppError('accounts.register_down', 'unavailable'))).rejects.toThrow(
      'accounts.register_down',
    );
  });

  test('is not made up: a number that nobody has is refused, and a fault of ours is not hidden', async () => {
    const unknown = new AppError('accounts.not_in_register', 'not_found', { field: 'number' });
    await expect(confirm(unknown, FACTS)).rejects.toBe(unknown);
    const fault = new TypeError('of ours');
    await expect(confirm(fault, FACTS)).rejects.toBe(fault);
  });
});

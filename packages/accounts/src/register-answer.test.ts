import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { REGISTER_ANSWER } from '../../../tests/support/register-examples';
import { parseRegisterAnswer } from './register-answer';

const DATA_DIR = process.env['KOBLE_DATA_DIR'] ?? resolve('../shared/data');
const RECORDED = resolve(DATA_DIR, 'brreg/enhet_923609016.json');
const AT = new Date('2026-11-23T10:00:00Z');

const parse = (changed: Record<string, unknown> = {}) =>
  parseRegisterAnswer({ ...REGISTER_ANSWER, ...changed }, AT);

describe('an answer of the register', () => {
  test('becomes a company with where its facts are from', () => {
    expect(parse()).toEqual({
      employeesBand: 'one_to_four',
      industryStandard: 'SN2025',
      profile: {
        number: '310000019',
        name: 'OPPDIKTET SVEIS AS',
        form: 'AS',
        industryCode: '25.530',
        industry: 'C',
        municipality: '5037',
        foundedOn: '2015-03-01',
        employees: null,
        status: 'active',
        source: 'register',
        sourceAt: '2026-11-23T10:00:00.000Z',
      },
    });
  });

  test('leaves contact, address lines and everything else behind', () => {
    expect(JSON.stringify(parse())).not.toMatch(/fiktivdal|00 00|Papirveien|example/i);
  });

  test.skipIf(!existsSync(RECORDED))(
    'as it was recorded is read whole (skipped: no reference data, set KOBLE_DATA_DIR)',
    () => {
      const json: unknown = JSON.parse(readFileSync(RECORDED, 'utf8'));
      expect(parseRegisterAnswer(json, AT)).toMatchObject({
        employeesBand: 'five_or_more',
        industryStandard: 'SN2025',
        profile: {
          number: '923609016',
          form: 'ASA',
          industry: 'B',
          municipality: '1103',
          foundedOn: '1972-09-18',
          employees: 21_408,
          status: 'active',
        },
      });
    },
  );

  test.skipIf(!existsSync(RECORDED))(
    'of every company of a recorded page is read (skipped: no reference data, set KOBLE_DATA_DIR)',
    () => {
      const page: { _embedded: { enheter: unknown[] } } = JSON.parse(
        readFileSync(resolve(DATA_DIR, 'brreg/enheter_search_page.json'), 'utf8'),
      );
      const companies = page._embedded.enheter.map((json) => parseRegisterAnswer(json, AT));
      expect(companies).toHaveLength(5);
      for (const { profile } of companies) expect(profile.industry).toMatch(/^[A-V]$/);
    },
  );
});

describe('how many work there', () => {
  test.each([
    [{ antallAnsatte: 12 }, 12, 'five_or_more'],
    [{ antallAnsatte: 5 }, 5, 'five_or_more'],
    [{ antallAnsatte: 4 }, 4, 'one_to_four'],
    [{ antallAnsatte: 0, harRegistrertAntallAnsatte: false }, 0, 'none'],
    [{ harRegistrertAntallAnsatte: true }, null, 'one_to_four'],
    [{ harRegistrertAntallAnsatte: false }, 0, 'none'],
    [{ harRegistrertAntallAnsatte: null }, null, 'not_stated'],
  ])('%j is %s, %s', (changed, employees, band) => {
    const company = parse(changed);
    expect([company.profile.employees, company.employeesBand]).toEqual([employees, band]);
  });
});

describe('a company that is no more, or soon', () => {
  test.each([
    [{ respons_klasse: 'SlettetEnhet', slettedato: '2024-02-12' }, 'struck_off'],
    [{ slettedato: '2024-02-12', konkurs: true }, 'struck_off'],
    [{ konkurs: true, underAvvikling: true }, 'bankrupt'],
    [{ underAvvikling: true }, 'under_liquidation'],
    [{ underTvangsavviklingEllerTvangsopplosning: true }, 'under_liquidation'],
    [{ slettedato: '' }, 'active'],
  ])('%j is %s', (changed, status) => {
    expect(parse(changed).profile.status).toBe(status);
  });

  test('and was taken out of the open data is struck off, without a name', () => {
    const gone = { organisasjonsnummer: '310000019', slettedato: '2024-02-12' };
    expect(parseRegisterAnswer(gone, AT)).toMatchObject({
      employeesBand: 'not_stated',
      profile: { name: null, status: 'struck_off', form: null, employees: null },
    });
  });
});

describe('what the register leaves out', () => {
  test('is unknown, not a failure: a sole proprietor with an empty date and no address', () => {
    const company = parse({
      organisasjonsform: { kode: 'ENK' },
      stiftelsesdato: '',
      forretningsadresse: null,
      naeringskode1: undefined,
    });
    expect(company.industryStandard).toBeNull();
    expect(company.profile).toMatchObject({
      form: 'ENK',
      foundedOn: '2015-04-20',
      municipality: null,
      industry: null,
      industryCode: null,
    });
  });

  test('of the older industry codes is read by the older standard', () => {
    const repair = parse({ naeringskode1: { kode: '45.200' } });
    expect([repair.industryStandard, repair.profile.industry]).toEqual(['SN2007', 'T']);
  });
});

test.each([
  [{ navn: undefined }, 'navn'],
  [{ navn: '' }, 'navn'],
  [{ organisasjonsnummer: '310000018' }, 'organisasjonsnummer'],
  [{ antallAnsatte: 'fire' }, 'antallAnsatte'],
  [{ stiftelsesdato: '2015-02-30' }, 'stiftelsesdato'],
  [{ forretningsadresse: { kommunenummer: '537' } }, 'forretningsadresse.kommunenummer'],
  [{ konkurs: 'nei' }, 'konkurs'],
])('%j is refused and the field is named', (changed, field) => {
  expect(() => parse(changed)).toThrow(
    expect.objectContaining({ code: 'accounts.register_answer', field }),
  );
});

test('what is no entity at all is refused', () => {
  for (const json of [null, [], 'feil', 42])
    expect(() => parseRegisterAnswer(json, AT)).toThrow('accounts.register_answer');
});

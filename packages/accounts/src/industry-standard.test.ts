import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { industryStandardOf } from './industry-standard';

const DATA_DIR = process.env['KOBLE_DATA_DIR'] ?? resolve('../shared/data');
const SSB_FILE = resolve(DATA_DIR, 'nace_no/sn2025.csv');

test('programming and the motor trade tell old codes from new ones', () => {
  expect(industryStandardOf('62.010')).toBe('SN2007');
  expect(industryStandardOf('62.100')).toBe('SN2025');
  expect(industryStandardOf('45.200')).toBe('SN2007');
});

test.skipIf(!existsSync(SSB_FILE))(
  'every code of SSB’s own list is known, and no other (skipped: no reference data, set KOBLE_DATA_DIR)',
  () => {
    const codes = new Set(readFileSync(SSB_FILE, 'utf8').match(/^\d\d\.\d{3}(?=,)/gm));
    const all = Array.from({ length: 100_000 }, (_, i) => String(i).padStart(5, '0'));
    const known = all
      .map((digits) => `${digits.slice(0, 2)}.${digits.slice(2)}`)
      .filter((code) => industryStandardOf(code) === 'SN2025');
    expect(known).toEqual([...codes].sort());
    expect(known).toHaveLength(736);
  },
);

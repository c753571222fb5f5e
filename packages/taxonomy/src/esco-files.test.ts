import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEscoOccupations, readEscoSkills, readIscoGroups } from './esco-files';
import { readEscoStyrkCrosswalk, readKlassCodes, readNavTitles } from './styrk-files';

const URI = 'http://data.europa.eu/esco/occupation/1';
const DATA_DIR = process.env['KOBLE_DATA_DIR'] ?? resolve('../shared/data');
const here = existsSync(DATA_DIR);
if (!here) console.log('skipped: no reference data (set KOBLE_DATA_DIR)');
const file = (path: string) => readFileSync(join(DATA_DIR, path), 'utf8');

describe('readEscoOccupations', () => {
  test('reads columns by name, in any order, with missing ones and a byte order mark', () => {
    const { rows, problems } = readEscoOccupations(
      `\uFEFFiscoGroup,preferredLabel,conceptUri\n7212,sveiser,${URI}\n`,
      'nb',
    );
    expect(rows).toEqual([{ uri: URI, preferred: 'sveiser', alternatives: [], isco: '7212' }]);
    expect(problems).toEqual([]);
  });

  test('alternative labels stand one a line in their cell', () => {
    const { rows } = readEscoOccupations(
      `conceptUri,iscoGroup,preferredLabel,altLabels\n${URI},7212,sveiser,"lysbuesveiser\nsveiser\n\nTIG-sveiser"\n`,
      'nb',
    );
    expect(rows[0]?.alternatives).toEqual(['lysbuesveiser', 'TIG-sveiser']);
  });

  test('a broken row is told with the line it begins on, and the rest are read', () => {
    const { rows, problems } = readEscoOccupations(
      [
        'conceptUri,iscoGroup,preferredLabel,altLabels',
        `${URI},7212,sveiser,"a\nb"`,
        'tull,7212,sveiser,',
        `${URI}2,72,smed,`,
        `${URI}3,7221,,`,
        `${URI}4,7221,smed,`,
      ].join('\n'),
      'nb',
    );
    expect(rows.map(({ preferred }) => preferred)).toEqual(['sveiser', 'smed']);
    expect(problems).toEqual([
      { line: 4, problem: 'no_uri' },
      { line: 5, problem: 'bad_code' },
      { line: 6, problem: 'no_label' },
    ]);
  });

  test('an empty file has no rows', () => {
    expect(readEscoOccupations('', 'nb')).toEqual({ rows: [], problems: [] });
  });
});

describe('readNavTitles', () => {
  test('a line that is no JSON or has no code is told, and the rest are read', () => {
    const { rows, problems } = readNavTitles(
      [
        '{"styrk08":"7212","title":"Sveisere","titles":["Sveiser"]}',
        '{',
        '',
        '{"styrk08":"72","title":"x","titles":[]}',
      ].join('\n'),
    );
    expect(rows).toHaveLength(1);
    expect(problems).toEqual([
      { line: 2, problem: 'unreadable' },
      { line: 4, problem: 'bad_code' },
    ]);
  });
});

describe.skipIf(!here)('the real files', () => {
  test('ESCO occupations in English and Norwegian, with all their labels', () => {
    const english = readEscoOccupations(file('esco/v1.2.0_en/occupations_en.csv'), 'en');
    expect([english.rows.length, english.problems]).toEqual([3039, []]);
    const norwegian = readEscoOccupations(file('esco/no/occupations_no_v1.0.8_labels.csv'), 'nb');
    expect([norwegian.rows.length, norwegian.problems]).toEqual([2942, []]);
    expect(
      norwegian.rows.reduce((sum, row) => sum + 1 + row.alternatives.length, 0),
    ).toBeGreaterThan(7000);
  });

  test.each([
    ['esco/v1.2.0_en/digitalSkillsCollection_en.csv', 'en', 1284],
    ['esco/v1.2.0_en/languageSkillsCollection_en.csv', 'en', 359],
    ['esco/no/researchSkillsCollection_no.csv', 'nb', 40],
  ] as const)('ESCO skills: %s', (path, language, count) => {
    const { rows, problems } = readEscoSkills(file(path), language);
    expect([rows.length, problems]).toEqual([count, []]);
  });

  test('STYRK-08 groups, the crosswalk, NAV titles and SN2025', () => {
    expect(readIscoGroups(file('esco/no/isco_styrk_groups_no_v1.0.8.csv'), 'nb')).toMatchObject({
      rows: { length: 619 },
      problems: [],
    });
    const crosswalk = readEscoStyrkCrosswalk(file('styrk_no/esco_styrk08_crosswalk.csv'));
    expect(crosswalk.rows.length + crosswalk.problems.length).toBe(2971);
    expect(crosswalk.problems).toEqual([]);
    expect(readNavTitles(file('styrk_no/styrk08_titles_nav.jsonl')).problems).toEqual([]);
    const industries = readKlassCodes(file('nace_no/sn2025_klass_3218.csv'));
    expect(industries.rows.filter(({ level }) => level === 1)).toHaveLength(22);
    expect([industries.rows.length, industries.problems]).toEqual([1783, []]);
  });
});

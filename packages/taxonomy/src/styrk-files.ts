import { z } from 'zod';
import { readCsv, type RowProblem, type RowsRead } from './csv-rows';

/** One line of a classification of SSB. */
export interface KlassCode {
  code: string;
  parent: string;
  level: number;
  name: string;
}

/** What ESCO's official crosswalk calls an ESCO occupation in STYRK-08. */
export interface EscoStyrkPair {
  uri: string;
  styrk08: string;
  relation: 'exactMatch' | 'closeMatch' | 'broadMatch' | 'narrowMatch';
}

/** The job titles that NAV's case workers file under a STYRK-08 unit group. */
export interface NavTitles {
  styrk08: string;
  title: string;
  titles: string[];
}

const RELATIONS = ['exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch'] as const;
const NavLine = z.object({
  styrk08: z.string().regex(/^\d{4}$/),
  title: z.string().min(1),
  titles: z.array(z.string().min(1)),
});

/** Reads an export of SSB's KLASS, STYRK-08 or SN2025 ("code;parentCode;level;name;…"), already decoded from latin-1. */
export function readKlassCodes(csv: string): RowsRead<KlassCode> {
  return readCsv(csv, ';', (cells) => {
    const code = cells('code');
    const name = cells('name');
    if (code === '') return 'bad_code';
    return name === ''
      ? 'no_label'
      : { code, parent: cells('parentCode'), level: Number(cells('level')), name };
  });
}

/** Reads the crosswalk of ESCO 1.0.8 to STYRK-08 (esco_uri, styrk08, relation). An unknown relation is read as the widest. */
export function readEscoStyrkCrosswalk(csv: string): RowsRead<EscoStyrkPair> {
  return readCsv(csv, ',', (cells) => {
    const uri = cells('esco_uri');
    const styrk08 = cells('styrk08');
    if (!uri.startsWith('http://data.europa.eu/esco/')) return 'no_uri';
    if (!/^\d{4}$/.test(styrk08)) return 'bad_code';
    const relation = RELATIONS.find((one) => cells('relation').endsWith(one)) ?? 'broadMatch';
    return { uri, styrk08, relation };
  });
}

/** Reads NAV's titles by unit group, one JSON object a line. */
export function readNavTitles(jsonl: string): RowsRead<NavTitles> {
  const read: RowsRead<NavTitles> = { rows: [], problems: [] };
  jsonl.split('\n').forEach((line, i) => {
    if (line.trim() === '') return;
    const row = navLineOf(line);
    if (typeof row === 'string') read.problems.push({ line: i + 1, problem: row });
    else read.rows.push(row);
  });
  return read;
}

function navLineOf(line: string): NavTitles | RowProblem['problem'] {
  try {
    const parsed = NavLine.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data : 'bad_code';
  } catch {
    return 'unreadable';
  }
}

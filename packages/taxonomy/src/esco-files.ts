import { readCsv, type Cells, type RowProblem, type RowsRead } from './csv-rows';
import type { Locale } from './schema';

/** A concept's labels in one language. */
export interface EscoConcept {
  uri: string;
  preferred: string;
  alternatives: string[];
}
export interface EscoOccupation extends EscoConcept {
  /** Four digits of ISCO-08. */
  isco: string;
}
export interface EscoSkill extends EscoConcept {
  type: 'skill' | 'knowledge';
  reuse: string;
}
export interface IscoGroup {
  /** One to four digits. */
  code: string;
  name: string;
}

/** Suffix of ESCO's files and columns; its Norwegian is bokmål. */
const SUFFIX: Readonly<Record<Locale, string>> = { nb: 'no', nn: 'no', en: 'en' };

/** Reads ESCO's `occupations_<language>.csv`, of any version: columns by name, alternative labels one a line in their cell. */
export function readEscoOccupations(csv: string, language: Locale): RowsRead<EscoOccupation> {
  return readCsv(csv, ',', (cells) => {
    const concept = conceptOf(cells, language);
    if (typeof concept === 'string') return concept;
    const isco = cells('iscoGroup').replace(/^C/, '');
    return /^\d{4}$/.test(isco) ? { ...concept, isco } : 'bad_code';
  });
}

/** Reads ESCO's `skills_<language>.csv` and its collections, whose columns stand in other orders. */
export function readEscoSkills(csv: string, language: Locale): RowsRead<EscoSkill> {
  return readCsv(csv, ',', (cells) => {
    const concept = conceptOf(cells, language);
    if (typeof concept === 'string') return concept;
    const type = cells('skillType') === 'knowledge' ? 'knowledge' : 'skill';
    return { ...concept, type, reuse: cells('reuseLevel') };
  });
}

/** Reads ESCO's `ISCOGroups_<language>.csv`; in Norwegian their names are those of STYRK-08. */
export function readIscoGroups(csv: string, language: Locale): RowsRead<IscoGroup> {
  return readCsv(csv, ',', (cells) => {
    const code = cells('code').replace(/^C/, '');
    const name = labelOf(cells, language);
    if (!/^\d{1,4}$/.test(code)) return 'bad_code';
    return name === '' ? 'no_label' : { code, name };
  });
}

function conceptOf(cells: Cells, language: Locale): EscoConcept | RowProblem['problem'] {
  const uri = cells('conceptUri');
  if (!uri.startsWith('http://data.europa.eu/esco/')) return 'no_uri';
  const preferred = labelOf(cells, language);
  if (preferred === '') return 'no_label';
  const others = [cells('altLabels', `altLabels_${SUFFIX[language]}`), cells('hiddenLabels')];
  const alternatives = others.flatMap((cell) => cell.split('\n')).map((label) => label.trim());
  return {
    uri,
    preferred,
    alternatives: [...new Set(alternatives)].filter((label) => label !== '' && label !== preferred),
  };
}

function labelOf(cells: Cells, language: Locale): string {
  return cells('preferredLabel', `preferredLabel_${SUFFIX[language]}`, `label_${SUFFIX[language]}`);
}

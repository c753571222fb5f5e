/** The EU's programmes by how the names of their topics begin; the first that fits. Names as the portal and Norwegian authorities write them. */
const PROGRAMMES: readonly (readonly [RegExp, string])[] = [
  [/^HORIZON-EURATOM/, 'Euratom'],
  [/^(HORIZON|ERC|MSCA|EIC)-/, 'Horisont Europa'],
  [/^DIGITAL-/, 'DIGITAL'],
  [/^ERASMUS-/, 'Erasmus+'],
  [/^CREA-/, 'Kreativt Europa'],
  [/^LIFE-/, 'LIFE'],
  [/^CEF-/, 'CEF'],
  [/^EDF-/, 'Det europeiske forsvarsfondet'],
  [/^EU4H-/, 'EU4Health'],
  [/^(SMP|COSME)-/, 'Programmet for det indre marked'],
  [/^INNOVFUND-/, 'Innovasjonsfondet'],
  [/^I3-/, 'I3'],
];

/** The programme that a topic belongs to, by the topic's name; "EU" where that does not say. */
export function programmeOf(identifier: string): string {
  return PROGRAMMES.find(([name]) => name.test(identifier.toUpperCase()))?.[1] ?? 'EU';
}

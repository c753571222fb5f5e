export { MUNICIPALITIES } from './data/municipalities';
export { OCCUPATIONS } from './data/occupations';
export { SKILLS } from './data/skills';
export {
  isOccupationId,
  isSkillId,
  contentWords,
  occupationGroupName,
  occupationGroupOf,
  searchQuery,
  searchStems,
  skill,
  termsOf,
} from './core';
export type { Occupation, Skill } from './entry';
export {
  readEscoOccupations,
  readEscoSkills,
  readIscoGroups,
  type EscoOccupation,
  type EscoSkill,
  type IscoGroup,
} from './esco-files';
export { extendTaxonomy, type TaxonomyFiles } from './extend-taxonomy';
export { neighboursOf } from './neighbours';
export {
  distanceKm,
  districtDistanceKm,
  municipalitiesOfDistrict,
  municipalitiesWithin,
  municipality,
  municipalityNamed,
} from './places';
export { relatedOccupations } from './related-occupations';
export { sectionOf } from './section-of';
export {
  readEscoStyrkCrosswalk,
  readKlassCodes,
  readNavTitles,
  type EscoStyrkPair,
  type KlassCode,
  type NavTitles,
} from './styrk-files';
export { summarise } from './summarise';
export { createSynonyms, synonymKey, type Synonyms } from './synonyms';
export { createTaxonomy, taxonomy, type Taxonomy, type TaxonomyData } from './taxonomy';

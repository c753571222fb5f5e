export { DISTRICTS, MUNICIPALITIES, type Municipality } from './data/municipalities';
export { OCCUPATIONS } from './data/occupations';
export { SKILLS } from './data/skills';
export type { Occupation, Skill } from './entry';
export { sectionOf } from './industries';
export {
  distanceKm,
  districtDistanceKm,
  municipalitiesOfDistrict,
  municipalitiesWithin,
  municipality,
  municipalityNamed,
} from './places';
export {
  isOccupationId,
  isSkillId,
  occupationGroupName,
  occupationGroupOf,
  searchQuery,
  searchStems,
  skill,
  taxonomy,
  termsOf,
} from './taxonomy';
export { contentWords, summarise } from './words';

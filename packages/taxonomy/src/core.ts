import { taxonomy } from './taxonomy';

/** The core's functions by themselves. */
export const {
  contentWords,
  isOccupationId,
  isSkillId,
  occupationGroupName,
  occupationGroupOf,
  searchQuery,
  searchStems,
  skill,
  termsOf,
} = taxonomy;

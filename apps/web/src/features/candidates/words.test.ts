import { SALARY_PERIODS, type OwnProfile } from '@koble/candidates/schema';
import { expect, test } from 'vitest';
import { candidatesEn } from '@koble/words/candidates/en';
import { candidatesNb } from '@koble/words/candidates/nb';
import { candidatesNn } from '@koble/words/candidates/nn';
import { PROFILE_FIELDS } from './profile-draft';

const LANGUAGES = { nb: candidatesNb, nn: candidatesNn, en: candidatesEn };

test.each(Object.entries(LANGUAGES))('%s has words for every code', (_language, { profile }) => {
  profile.state satisfies Record<OwnProfile['state'], string>;
  profile.stateHelp satisfies Record<OwnProfile['state'], string>;
  expect(Object.keys(profile.problem)).toEqual([...PROFILE_FIELDS]);
  expect(Object.keys(profile.previewOf)).toEqual([...PROFILE_FIELDS]);
  expect(Object.keys(profile.salaryPeriod)).toEqual([...SALARY_PERIODS]);
});

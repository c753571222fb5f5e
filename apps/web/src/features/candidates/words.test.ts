import { SALARY_PERIODS, type OwnProfile } from '@koble/candidates/schema';
import { expect, test } from 'vitest';
import { candidatesEn } from '../../locales/candidates/en';
import { candidatesNb } from '../../locales/candidates/nb';
import { candidatesNn } from '../../locales/candidates/nn';
import { PROFILE_FIELDS } from './profile-draft';

const LANGUAGES = { nb: candidatesNb, nn: candidatesNn, en: candidatesEn };

test.each(Object.entries(LANGUAGES))('%s has words for every code', (_language, { profile }) => {
  profile.state satisfies Record<OwnProfile['state'], string>;
  profile.stateHelp satisfies Record<OwnProfile['state'], string>;
  expect(Object.keys(profile.problem)).toEqual([...PROFILE_FIELDS]);
  expect(Object.keys(profile.previewOf)).toEqual([...PROFILE_FIELDS]);
  expect(Object.keys(profile.salaryPeriod)).toEqual([...SALARY_PERIODS]);
});

test('all languages have the same blanks to fill in, and no empty word', () => {
  const blanks = (of: object): string[] =>
    Object.entries(of).flatMap(([key, value]: [string, unknown]) => {
      if (typeof value === 'object' && value !== null)
        return blanks(value).map((one) => `${key}.${one}`);
      expect(value, key).toMatch(/\S/);
      return [...String(value).matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => `${key} ${name}`);
    });
  for (const words of Object.values(LANGUAGES))
    expect(blanks(words).sort()).toEqual(blanks(candidatesNb).sort());
});

import type { PublicNeed } from '@koble/needs/schema';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { jobPosting } from './page-job-posting';
import { pageLanguage } from './page-language';

const ROLE: PublicNeed = {
  id: '0d5c4f0e-8a53-4a63-9d07-6a0f2f6b8f11',
  kind: 'role',
  title: 'Sveiser til småserier',
  goal: 'Vi sveiser <braketter>.\nVi vil prøve en robot.',
  organisation: {
    id: '7b6f7f43-3f0b-4f0e-8c6e-4d6f5a1f2b22',
    name: 'Fjord & Fjell AS',
    municipality: '5001',
    industry: 'C',
    answers: null,
    answerDays: null,
  },
  occupations: ['welder'],
  skillsMust: ['welding'],
  skillsShould: [],
  languages: ['norwegian'],
  municipality: '5037',
  startsOn: null,
  mode: 'onsite',
  extent: 'full_time',
  openings: 1,
  pay: null,
  dataAtHand: '',
  equipmentAtHand: '',
  budgetOre: null,
  source: 'koble',
  applyUrl: null,
  publishedAt: '2026-11-23T09:00:00.000Z',
  expiresAt: '2027-02-21T09:00:00.000Z',
  open: true,
};

function posted(changed: Partial<PublicNeed> = {}) {
  return jobPosting({ ...ROLE, ...changed }, pageLanguage('nb'));
}

/** Google's required and recommended properties, with the types of schema.org; strict, so that a misspelt one is seen. */
const Place = z.strictObject({
  '@type': z.literal('Place'),
  address: z.strictObject({
    '@type': z.literal('PostalAddress'),
    addressLocality: z.string().min(1).optional(),
    addressRegion: z.string().min(1).optional(),
    addressCountry: z.literal('NO'),
  }),
});
const Posting = z.strictObject({
  '@context': z.literal('https://schema.org/'),
  '@type': z.literal('JobPosting'),
  title: z.string().min(1),
  description: z.string().regex(/^<p>/),
  datePosted: z.iso.datetime(),
  validThrough: z.iso.datetime(),
  hiringOrganization: z.strictObject({
    '@type': z.literal('Organization'),
    name: z.string().min(1),
  }),
  identifier: z.strictObject({
    '@type': z.literal('PropertyValue'),
    name: z.string().min(1),
    value: z.string().min(1),
  }),
  employmentType: z.enum(['FULL_TIME', 'PART_TIME', 'CONTRACTOR']).optional(),
  baseSalary: z
    .strictObject({
      '@type': z.literal('MonetaryAmount'),
      currency: z.literal('NOK'),
      value: z.strictObject({
        '@type': z.literal('QuantitativeValue'),
        minValue: z.number().positive(),
        maxValue: z.number().positive(),
        unitText: z.enum(['HOUR', 'MONTH', 'YEAR']),
      }),
    })
    .optional(),
  directApply: z.boolean(),
});
/** A place is required; for work from home it may be left out, but then it has to be said where one may live. */
const Located = Posting.extend({ jobLocation: Place });
const Remote = Posting.extend({
  jobLocation: Place.optional(),
  jobLocationType: z.literal('TELECOMMUTE'),
  applicantLocationRequirements: z.strictObject({
    '@type': z.literal('Country'),
    name: z.string().min(1),
  }),
});

test('work at a place has all that is required and recommended, and nothing of remote work', () => {
  const posting = Located.parse(posted());
  expect(posting).toMatchObject({
    title: ROLE.title,
    datePosted: ROLE.publishedAt,
    validThrough: ROLE.expiresAt,
    hiringOrganization: { name: 'Fjord & Fjell AS' },
    identifier: { name: 'Fjord & Fjell AS', value: ROLE.id },
    employmentType: 'FULL_TIME',
    directApply: true,
    jobLocation: {
      address: { addressLocality: 'Levanger', addressRegion: 'Trøndelag', addressCountry: 'NO' },
    },
  });
});

test('partly remote work has a place to get to, and is not told as remote', () => {
  expect(Located.parse(posted({ mode: 'hybrid' })).jobLocation.address.addressLocality).toBe(
    'Levanger',
  );
});

test('remote work says in which country one must live, with a place only where it has one', () => {
  expect(Remote.parse(posted({ mode: 'remote' })).jobLocation).toBeDefined();
  const anywhere = Remote.parse(posted({ mode: 'remote', municipality: null }));
  expect(anywhere.jobLocation).toBeUndefined();
  expect(anywhere.applicantLocationRequirements.name).toBe('Norway');
});

test.each([null, '0301'])(
  'of a place that is not known here (%s) no more than the country is said',
  (municipality) => {
    expect(Located.parse(posted({ municipality })).jobLocation.address).toEqual({
      '@type': 'PostalAddress',
      addressCountry: 'NO',
    });
  },
);

test('the description is HTML in which what the company wrote is text', () => {
  expect(posted().description).toBe(
    '<p>Vi sveiser &lt;braketter&gt;.<br />Vi vil prøve en robot.</p><p>Må ha:</p><ul><li>Sveising</li></ul>',
  );
});

test.each([
  ['full_time', 'FULL_TIME'],
  ['part_time', 'PART_TIME'],
  ['project', 'CONTRACTOR'],
  [null, undefined],
] as const)('%s is told as %s', (extent, employmentType) => {
  expect(posted({ extent }).employmentType).toBe(employmentType);
});

test('who applies elsewhere does not apply directly', () => {
  expect(posted({ applyUrl: 'https://example.org/apply' }).directApply).toBe(false);
});

test('pay is told in kroner where the company named it, and not where it is to be agreed', () => {
  const named = posted({
    pay: { kind: 'range', fromOre: 25_050, toOre: 30_000, per: 'hour' },
  });
  expect(Located.parse(named).baseSalary?.value).toEqual({
    '@type': 'QuantitativeValue',
    minValue: 250.5,
    maxValue: 300,
    unitText: 'HOUR',
  });
  expect(posted({ pay: { kind: 'agreed' } }).baseSalary).toBeUndefined();
  expect(posted().baseSalary).toBeUndefined();
});

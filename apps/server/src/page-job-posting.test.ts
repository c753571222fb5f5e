import type { PublicNeed } from '@koble/needs/schema';
import { expect, test } from 'vitest';
import { jobPostingIssues } from '../../../tests/support/job-posting-issues';
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
  brief: null,
  shared: false,
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

/** Recommended, but of remote work alone. */
const OF_REMOTE_WORK = ['applicantLocationRequirements', 'jobLocationType'];
const PAID = { kind: 'range', fromOre: 25_050, toOre: 30_000, per: 'hour' } as const;

test('work at a place lacks nothing that Google requires or recommends, and has nothing of remote work', async () => {
  const posting = posted({ pay: PAID });
  expect(await jobPostingIssues(posting)).toEqual({ errors: [], lacking: OF_REMOTE_WORK });
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

test('partly remote work has a place to get to, and is not told as remote', async () => {
  const posting = posted({ mode: 'hybrid', pay: PAID });
  expect(await jobPostingIssues(posting)).toEqual({ errors: [], lacking: OF_REMOTE_WORK });
  expect(posting).toMatchObject({ jobLocation: { address: { addressLocality: 'Levanger' } } });
});

test('remote work says in which country one must live, with a place only where it has one', async () => {
  const placed = posted({ mode: 'remote', pay: PAID });
  expect(await jobPostingIssues(placed)).toEqual({ errors: [], lacking: [] });
  expect(placed.jobLocation).toBeDefined();
  const anywhere = posted({ mode: 'remote', municipality: null, pay: PAID });
  expect(await jobPostingIssues(anywhere)).toEqual({ errors: [], lacking: [] });
  expect(anywhere.jobLocation).toBeUndefined();
  expect(anywhere.jobLocationType).toBe('TELECOMMUTE');
  expect(anywhere.applicantLocationRequirements).toEqual({ '@type': 'Country', name: 'Norway' });
});

test.each([null, '0301'])(
  'of a place that is not known here (%s) no more than the country is said',
  async (municipality) => {
    const posting = posted({ municipality });
    expect((await jobPostingIssues(posting)).errors).toEqual([]);
    expect(posting.jobLocation).toEqual({
      '@type': 'Place',
      address: { '@type': 'PostalAddress', addressCountry: 'NO' },
    });
  },
);

test.each(['title', 'description', 'datePosted', 'hiringOrganization', 'jobLocation'] as const)(
  'a posting without its %s would be found out',
  async (field) => {
    const { [field]: _, ...rest } = posted();
    expect((await jobPostingIssues(rest)).errors).toEqual([
      `Required attribute "${field}" is missing`,
    ]);
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
  expect(posted({ pay: PAID }).baseSalary).toEqual({
    '@type': 'MonetaryAmount',
    currency: 'NOK',
    value: { '@type': 'QuantitativeValue', minValue: 250.5, maxValue: 300, unitText: 'HOUR' },
  });
  expect(posted({ pay: { kind: 'agreed' } }).baseSalary).toBeUndefined();
  expect(posted().baseSalary).toBeUndefined();
});

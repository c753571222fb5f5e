import type { PublicNeed } from '@koble/needs/schema';
import { municipality } from '@koble/taxonomy';
import type { JobPosting as SchemaJobPosting, PostalAddress, WithContext } from 'schema-dts';
import { nameOf, type PageLanguage } from './page-language';
import { lines, markup, type Markup } from './page-markup';

const EMPLOYMENT = {
  full_time: 'FULL_TIME',
  part_time: 'PART_TIME',
  project: 'CONTRACTOR',
} as const;

const UNITS = { hour: 'HOUR', month: 'MONTH', year: 'YEAR' } as const;

/** A role as search engines read it, in the words of https://schema.org/JobPosting: the compiler knows no others. */
export type JobPosting = WithContext<SchemaJobPosting>;

/**
 * An open role by Google's rules (https://developers.google.com/search/docs/appearance/structured-data/job-posting): all of
 * what a reader is told of the work is in the description, remote work has a country to live in, and other work a place.
 */
export function jobPosting(role: PublicNeed, language: PageLanguage): JobPosting {
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: role.title,
    description: descriptionOf(role, language).markup,
    identifier: { '@type': 'PropertyValue', name: role.organisation.name, value: role.id },
    datePosted: role.publishedAt,
    validThrough: role.expiresAt,
    hiringOrganization: { '@type': 'Organization', name: role.organisation.name },
    ...(role.extent === null ? {} : { employmentType: EMPLOYMENT[role.extent] }),
    ...whereOf(role),
    ...salaryOf(role),
    // Elsewhere than here it takes more than the one form.
    directApply: role.applyUrl === null,
  };
}

function descriptionOf(role: PublicNeed, language: PageLanguage): Markup {
  const { t, names } = language;
  const skills = (heading: string, ids: readonly string[]): Markup[] =>
    ids.length === 0
      ? []
      : [
          markup`<p>${heading}:</p><ul>${ids.map((id) => markup`<li>${nameOf(names.skills, id)}</li>`)}</ul>`,
        ];
  return markup`<p>${lines(role.goal)}</p>${skills(t('listing.must'), role.skillsMust)}${skills(t('listing.should'), role.skillsShould)}`;
}

/** Partly remote work is not remote: it has a place that one must get to. */
function whereOf({
  mode,
  municipality: code,
}: PublicNeed): Pick<
  JobPosting,
  'jobLocation' | 'jobLocationType' | 'applicantLocationRequirements'
> {
  const remote: Pick<JobPosting, 'jobLocationType' | 'applicantLocationRequirements'> =
    mode === 'remote'
      ? {
          jobLocationType: 'TELECOMMUTE',
          applicantLocationRequirements: { '@type': 'Country', name: 'Norway' },
        }
      : {};
  if (mode === 'remote' && code === null) return remote;
  return { ...remote, jobLocation: { '@type': 'Place', address: addressOf(code) } };
}

/** Only where the company has named the amounts: a guess of ours must not be told as its own. */
function salaryOf({ pay }: PublicNeed): Pick<JobPosting, 'baseSalary'> {
  if (pay?.kind !== 'range') return {};
  return {
    baseSalary: {
      '@type': 'MonetaryAmount',
      currency: 'NOK',
      value: {
        '@type': 'QuantitativeValue',
        // Kroner.
        minValue: pay.fromOre / 100,
        maxValue: pay.toOre / 100,
        unitText: UNITS[pay.per],
      },
    },
  };
}

/** Of the municipality where it is one of the region, else no more than the country. */
function addressOf(code: string | null): PostalAddress {
  const place = code === null ? undefined : municipality(code);
  return {
    '@type': 'PostalAddress',
    ...(place === undefined ? {} : { addressLocality: place.name, addressRegion: 'Trøndelag' }),
    addressCountry: 'NO',
  };
}

import type { PublicNeed } from '@koble/needs/schema';
import { nameOf, useNames } from '../../shared/names';

const EMPLOYMENT = { full_time: 'FULL_TIME', part_time: 'PART_TIME', project: 'CONTRACTOR' };

/** A role as search engines read it (schema.org/JobPosting). Data, not a script: no policy has to allow it. */
export function JobPosting({ role }: { role: PublicNeed }) {
  const { municipalities } = useNames();
  const posting = {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    title: role.title,
    description: role.goal,
    datePosted: role.publishedAt,
    validThrough: role.expiresAt,
    hiringOrganization: { '@type': 'Organization', name: role.organisation.name },
    ...(role.extent === null ? {} : { employmentType: EMPLOYMENT[role.extent] }),
    ...(role.mode === 'remote' ? { jobLocationType: 'TELECOMMUTE' } : {}),
    ...(role.municipality === null
      ? {}
      : {
          jobLocation: {
            '@type': 'Place',
            address: {
              '@type': 'PostalAddress',
              addressLocality: nameOf(municipalities, role.municipality),
              addressCountry: 'NO',
            },
          },
        }),
  };
  return (
    <script
      type="application/ld+json"
      // What a company has written must not end the element.
      dangerouslySetInnerHTML={{ __html: JSON.stringify(posting).replaceAll('<', '\\u003c') }}
    />
  );
}

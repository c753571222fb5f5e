import { DAY_MS, isOrganisationNumber } from '@koble/kernel';
import type { ImportedNeed } from '@koble/needs';
import { municipalityNamed, taxonomy } from '@koble/taxonomy';
import { convert } from 'html-to-text';
import type { AdContent } from './feed-entry';

const LONGEST = 20_000;
const SHORTEST = 20;
const READ_FOR_SKILLS = 4000;
/** NAV's rule: no advert is active for more than six months. */
const LONGEST_OPEN_MS = 183 * DAY_MS;

/** What an advert says of a role; whose it is stands in the register's words. */
export interface ImportedRole extends Omit<
  ImportedNeed,
  'organisationId' | 'source' | 'sourceId' | 'sourceHash' | 'open'
> {
  employer: { name: string; number: string | null; homepage: string | null };
}

export type AdProblem =
  'import.outside_region' | 'import.no_text' | 'import.no_employer' | 'import.bad_date';

/**
 * An advert as a role. Its HTML becomes plain text, so that nothing of it can run; contact persons are not read. An advert with
 * no place in any of the counties (names in capitals, as in the feed), without text, employer or a real date is refused with the
 * reason.
 */
export function roleOfAd(ad: AdContent, counties: readonly string[]): ImportedRole | AdProblem {
  const places = ad.workLocations ?? [];
  if (places.length > 0 && !places.some(({ county }) => !county || counties.includes(county)))
    return 'import.outside_region';
  const name = ad.employer?.name?.trim() ?? '';
  if (name === '') return 'import.no_employer';
  const title = (ad.title ?? ad.jobtitle ?? '').trim().slice(0, 140);
  const goal = plainText(ad.description ?? '') || `${title}. ${name}`;
  if (title.length < 3 || goal.length < SHORTEST) return 'import.no_text';
  const publishedAt = new Date(ad.published ?? '');
  const expiresAt = ad.expires
    ? new Date(ad.expires)
    : new Date(publishedAt.getTime() + LONGEST_OPEN_MS);
  if (Number.isNaN(publishedAt.getTime()) || Number.isNaN(expiresAt.getTime()))
    return 'import.bad_date';
  const read = taxonomy.understand(`${title}. ${goal}`.slice(0, READ_FOR_SKILLS));
  const number = ad.employer?.orgnr ?? '';
  return {
    employer: {
      name: name.slice(0, 200),
      number: isOrganisationNumber(number) ? number : null,
      homepage: ad.employer?.homepage ?? null,
    },
    title,
    goal,
    occupations: read.occupations.map(({ id }) => id).slice(0, 5),
    skillsShould: read.skills.map(({ id }) => id).slice(0, 15),
    municipality:
      places.map(({ municipal }) => municipalityNamed(municipal ?? '')?.code).find(Boolean) ?? null,
    extent: extentOf(ad.extent),
    openings: Math.min(100, Math.max(1, Number.parseInt(ad.positioncount ?? '1', 10) || 1)),
    applyUrl: httpAddress(ad.applicationUrl) ?? httpAddress(ad.link),
    publishedAt,
    expiresAt: new Date(Math.min(expiresAt.getTime(), publishedAt.getTime() + LONGEST_OPEN_MS)),
  };
}

function plainText(html: string): string {
  return convert(html, {
    wordwrap: false,
    selectors: [
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'img', format: 'skip' },
    ],
  })
    .trim()
    .slice(0, LONGEST);
}

/** The feed says full time of everything that is not exactly part time, so full time is only believed where it is said. */
function extentOf(extent: string | null | undefined): ImportedRole['extent'] {
  if (extent === 'Deltid') return 'part_time';
  return extent === 'Heltid' ? 'full_time' : null;
}

/** Only addresses of the web: a link of another kind could run in the reader's browser. */
function httpAddress(address: string | null | undefined): string | null {
  return address && URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)
    ? address
    : null;
}

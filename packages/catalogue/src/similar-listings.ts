import type { Actor } from '@koble/accounts/schema';
import { isAppError } from '@koble/kernel';
import { noneOf, oneOf, type EngineQuery, type Filter } from '@koble/search';
import { neighboursOf, relatedOccupations } from '@koble/taxonomy';
import { rankByLikeness } from './likeness';
import { listingCard, type CardHit } from './listing-card';
import { visibleFilter } from './listing-filter';
import { CARD_FIELDS } from './listing-query';
import type { ListingCard, SimilarInput, SimilarListings } from './schema';
import { visibilityFor } from './search-listings';
import type { SearchServices } from './search-services';
import { similarWithoutEngine } from './similar-without-engine';
import { getSimilarSubject, type SimilarSubject } from './similar-subject';
import type { Visibility } from './visibility';

const SHOWN = 6;
/** Of each query, the newest first: the narrow ones bring the likest, the wide ones fill up. */
const COMPARED = 20;

/**
 * Up to six open listings of the same kind that are like this one, also where it is closed itself: they are its alternatives.
 * While the engine is down PostgreSQL answers. Errors: those of reading the listing.
 */
export async function findSimilarListings(
  services: Pick<SearchServices, 'db' | 'engine' | 'clock'>,
  actor: Actor,
  asked: SimilarInput,
): Promise<SimilarListings> {
  const subject = await getSimilarSubject(services, actor, asked);
  const visibility = await visibilityFor(services.db, actor);
  const ofKind = { ...visibility, kinds: visibility.kinds.filter((kind) => kind === asked.kind) };
  const cards = await askOrFallBack(services, ofKind, subject);
  return { open: subject.open, listings: rankByLikeness(subject, cards).slice(0, SHOWN) };
}

async function askOrFallBack(
  services: Pick<SearchServices, 'db' | 'engine' | 'clock'>,
  visibility: Visibility,
  subject: SimilarSubject,
): Promise<ListingCard[]> {
  try {
    const answers = await services.engine.multiSearch<CardHit>(
      queriesFor(subject, visibility, services.clock.now()),
    );
    const hits = new Map(answers.flatMap((answer) => answer.hits).map((hit) => [hit.id, hit]));
    return [...hits.values()].map((hit) => listingCard(hit, subject.municipality));
  } catch (error) {
    if (!isAppError(error) || error.kind !== 'unavailable') throw error;
    return similarWithoutEngine(services, visibility, subject);
  }
}

/** The engine does not count what is shared, so it is asked for what shares two things as well as for what shares one. */
function queriesFor(subject: SimilarSubject, visibility: Visibility, now: Date): EngineQuery[] {
  const others: Filter = [...visibleFilter(visibility, now), noneOf('id', [subject.id])];
  const skills = subject.skills.length > 0 ? [oneOf('skills', subject.skills)] : [];
  const occupations =
    subject.occupations.length > 0
      ? [
          oneOf(
            'occupations',
            subject.occupations.flatMap((id) => [id, ...relatedOccupations(id)]),
          ),
        ]
      : [];
  const purposes = subject.purposes.length > 0 ? [oneOf('purposes', subject.purposes)] : [];
  const near =
    subject.municipality === null
      ? []
      : [oneOf('municipality', [subject.municipality, ...neighboursOf(subject.municipality)])];
  const alone = [...skills, ...occupations, ...purposes];
  const together: Filter[] = [
    ...(alone.length > 1 ? [alone] : []),
    ...near.flatMap((place) => alone.map((one) => [one, place])),
  ];
  return [...together, ...alone.map((one) => [one])].map((alike) => ({
    filter: [...others, ...alike],
    sort: ['publishedAt:desc'],
    attributesToRetrieve: CARD_FIELDS,
    limit: COMPARED,
  }));
}

import type { ListingDocument } from '@koble/search/schema';
import { distanceKm } from '@koble/taxonomy';
import type { InterestBand, ListingCard } from './schema';

/** The fields of a document that a card is made of. */
export type CardHit = Pick<
  ListingDocument,
  | 'id'
  | 'kind'
  | 'title'
  | 'summary'
  | 'organisation'
  | 'municipality'
  | 'district'
  | 'skills'
  | 'occupations'
  | 'mode'
  | 'extent'
  | 'purposes'
  | 'instrument'
  | 'publishedAt'
  | 'deadline'
  | 'amountOre'
  | 'capacity'
  | 'interests'
  | 'answers'
  | 'answerDays'
  | 'studentTask'
>;

/** From so many on it is some, and many. */
const SOME = 3;
const MANY = 8;

/** A hit as a card, with the distance from the place that was searched from. */
export function listingCard(hit: CardHit, place: string | null): ListingCard {
  const { publishedAt, deadline, interests, ...rest } = hit;
  return {
    ...rest,
    sourceId: hit.id.slice(hit.kind.length + 1),
    publishedAt: isoOf(publishedAt),
    deadline: deadline === null ? null : isoOf(deadline),
    interest: bandOf(interests),
    km:
      place === null || hit.municipality === null
        ? null
        : (distanceKm(place, hit.municipality) ?? null),
  };
}

function bandOf(interests: number): InterestBand {
  if (interests === 0) return 'none';
  if (interests < SOME) return 'few';
  return interests < MANY ? 'some' : 'many';
}

function isoOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}

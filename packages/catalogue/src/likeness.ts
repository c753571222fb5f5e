import { neighboursOf, relatedOccupations } from '@koble/taxonomy';
import type { Likeness, ListingCard, SimilarListing } from './schema';

/** What a listing is compared by. `municipality` null: anywhere, or not told. */
export type Subject = Pick<ListingCard, 'skills' | 'occupations' | 'purposes' | 'municipality'>;

/** What a listing is about weighs more than where it is: no place makes up for a shared skill. */
const POINTS: Readonly<Record<Likeness['kind'], number>> = {
  shared_skills: 4,
  shared_purposes: 4,
  same_occupation: 6,
  related_occupation: 3,
  same_municipality: 2,
  neighbouring_municipality: 1,
};

/** Of the subject's skills so great a part must be shared where nothing else is: a welder's driving licence makes no driver. */
const LEAST_SHARE = 1 / 3;

/**
 * The cards that are like the subject, likest first, each with its reasons: by shared skills and purposes, the same or related
 * occupations and how near by; then the nearest and the newest. One that only lies near by, or shares a small
 * part of the skills alone, is not alike.
 */
export function rankByLikeness(subject: Subject, cards: readonly ListingCard[]): SimilarListing[] {
  return cards
    .map((card) => ({ card, likeness: likenessOf(subject, card) }))
    .filter(({ likeness }) => likeness.some((one) => isEnough(one, subject.skills.length)))
    .sort(
      (a, b) =>
        pointsOf(b.likeness) - pointsOf(a.likeness) ||
        kmOf(a.card) - kmOf(b.card) ||
        compared(b.card.publishedAt, a.card.publishedAt) ||
        compared(a.card.id, b.card.id),
    );
}

/** In what a listing is like the subject, what weighs most for a reader first. */
function likenessOf(subject: Subject, card: Subject): Likeness[] {
  const skills = shared(subject.skills, card.skills);
  const purposes = shared(subject.purposes, card.purposes);
  return [
    ...(skills > 0 ? [{ kind: 'shared_skills' as const, count: skills }] : []),
    ...occupationLikeness(subject.occupations, card.occupations),
    ...(purposes > 0 ? [{ kind: 'shared_purposes' as const, count: purposes }] : []),
    ...placeLikeness(subject.municipality, card.municipality),
  ];
}

function occupationLikeness(own: readonly string[], others: readonly string[]): Likeness[] {
  if (shared(own, others) > 0) return [{ kind: 'same_occupation' }];
  return shared(own.flatMap(relatedOccupations), others) > 0
    ? [{ kind: 'related_occupation' }]
    : [];
}

function placeLikeness(own: string | null, other: string | null): Likeness[] {
  if (own === null || other === null) return [];
  if (own === other) return [{ kind: 'same_municipality' }];
  return neighboursOf(own).includes(other) ? [{ kind: 'neighbouring_municipality' }] : [];
}

function isEnough(one: Likeness, skills: number): boolean {
  switch (one.kind) {
    case 'shared_skills':
      return one.count >= LEAST_SHARE * skills;
    case 'shared_purposes':
    case 'same_occupation':
    case 'related_occupation':
      return true;
    case 'same_municipality':
    case 'neighbouring_municipality':
      return false;
  }
}

function pointsOf(likeness: readonly Likeness[]): number {
  return likeness.reduce(
    (sum, one) => sum + POINTS[one.kind] * ('count' in one ? one.count : 1),
    0,
  );
}

function kmOf({ km }: ListingCard): number {
  return km ?? Number.MAX_VALUE;
}

function shared(own: readonly string[], others: readonly string[]): number {
  return new Set(own.filter((one) => others.includes(one))).size;
}

function compared(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

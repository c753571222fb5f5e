/** What each side is asked about the other, in this order. */
export const REVIEW_QUESTIONS = ['result', 'cooperation', 'again'] as const;
export type ReviewQuestion = (typeof REVIEW_QUESTIONS)[number];

export const POINTS = [1, 2, 3, 4, 5] as const;

/** The key of the words for so many points. */
export function wordOfPoints(points: number) {
  const one = POINTS.find((each) => each === points) ?? 1;
  return `delivery.review.points.p${one}` as const;
}

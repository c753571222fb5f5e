import type { ListingDocument } from '@koble/search/schema';
import type { Dismissal } from './dismissal-queries';

/** Whether a listing is one that was turned away, or like one: of the same organisation in the same occupation. */
export function isDismissed(
  {
    id,
    organisationId,
    occupations,
  }: Pick<ListingDocument, 'id' | 'organisationId' | 'occupations'>,
  dismissals: readonly Dismissal[],
): boolean {
  return dismissals.some(
    (dismissal) =>
      dismissal.listingId === id ||
      (organisationId !== null &&
        dismissal.organisationId === organisationId &&
        dismissal.occupations.some((occupation) => occupations.includes(occupation))),
  );
}

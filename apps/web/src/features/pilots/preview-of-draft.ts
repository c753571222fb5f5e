import {
  readDraft,
  type PilotEditing,
  type PilotDraft,
  type PilotOffer,
} from '@koble/pilots/schema';

/**
 * The draft as a visitor would read it once it is published, or undefined while something is wrong in it. What others have taken of
 * it is not in a draft: all its slots are free there.
 */
export function previewOfDraft(
  draft: PilotDraft,
  { id, organisation }: Pick<PilotEditing, 'id' | 'organisation'>,
  calls: PilotOffer['calls'],
): PilotOffer | undefined {
  const read = readDraft(draft);
  if ('problems' in read) return undefined;
  const { offer, details } = read;
  return {
    ...offer,
    id,
    organisation,
    type: draft.type,
    state: 'published',
    freeSlots: offer.capacityPerQuarter,
    earliestStartOn: offer.nextFreeOn,
    fullQuarters: [],
    calls: calls.filter((call) => details.callIds.includes(call.id)),
    references: details.references.map(({ customer, year, line }) => ({ customer, year, line })),
    task: details.task === null ? null : { ...details.task, supervisor: null },
    publishedAt: null,
  };
}

import { oreOfText, wholeOfText } from '@koble/kernel';
import { OfferDetails, PilotOfferInput } from './offer-input';
import type { PilotDraft } from './pilot-draft';

const FIELD_CODES = [
  'pilots.trl_out_below_in',
  'pilots.dates_out_of_order',
  'pilots.customer_has_not_agreed',
] as const;
type FieldCode = (typeof FIELD_CODES)[number];

/** A field that is wrong, by its path in the draft ("task.startsOn"), and why, where there is more to say than that. */
export interface DraftProblem {
  field: string;
  code: FieldCode | undefined;
}

/**
 * A draft as an offer, or all that is wrong with it in the order of the form. Empty lines among the deliverables and quarters without
 * a number are left out.
 */
export function readDraft(
  draft: PilotDraft,
): { offer: PilotOfferInput; details: OfferDetails } | { problems: DraftProblem[] } {
  const { type, priceKroner, quarters, callIds, references, task, ...rest } = draft;
  const offer = PilotOfferInput.safeParse({
    ...rest,
    weeks: wholeOfText(rest.weeks),
    researcherHours: wholeOfText(rest.researcherHours),
    priceOre: oreOfText(priceKroner),
    companyHours: wholeOfText(rest.companyHours),
    deliverables: rest.deliverables.filter((line) => line.trim() !== ''),
    capacityPerQuarter: wholeOfText(rest.capacityPerQuarter),
    trlIn: wholeOfText(rest.trlIn),
    trlOut: wholeOfText(rest.trlOut),
  });
  const details = OfferDetails.safeParse({
    quarters: quarters
      .filter(({ slots }) => slots.trim() !== '')
      .map(({ quarter, slots }) => ({ quarter, slots: wholeOfText(slots) })),
    callIds,
    references: references.map((one) => ({ ...one, year: wholeOfText(one.year) })),
    task: type === 'student_task' ? task : null,
  });
  if (offer.success && details.success) return { offer: offer.data, details: details.data };
  const issues = [...(offer.error?.issues ?? []), ...(details.error?.issues ?? [])];
  return { problems: issues.map(problemOf) };
}

function problemOf({ path, message }: { path: PropertyKey[]; message: string }): DraftProblem {
  const field = path.map(String).join('.');
  return {
    // Whoever writes it sees kroner.
    field: field === 'priceOre' ? 'priceKroner' : field,
    code: FIELD_CODES.find((code) => code === message),
  };
}

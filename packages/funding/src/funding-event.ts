/** What happens to what people say is wrong with a call: those who keep it are to hear of the first, whoever said it of the rest. */
export type FundingEvent =
  | { kind: 'call.corrected'; correctionId: string }
  | { kind: 'call.correction_taken'; correctionId: string }
  | { kind: 'call.correction_dismissed'; correctionId: string };

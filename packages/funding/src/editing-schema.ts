import { plainText } from '@koble/kernel';
import { z } from 'zod';
import { CALL_FIELDS, KeptContent, type CallField } from './call-content';
import { CallForm } from './call-form-schema';
import type { CallOrigin } from './call-origin';
import { CallInput, type FundingCall } from './call-schema';

export const CallSlug = CallInput.shape.slug;
const Revision = z.string().regex(/^[0-9a-f]{16}$/);

/** Which call is meant, and what it said when it was read. */
export const CallRead = z.strictObject({ slug: CallSlug, revision: Revision });

export const CallRestoration = z.strictObject({ ...CallRead.shape, number: z.int().positive() });

/** What a call says, without the check against its source: who says that it was read there, and when, is not theirs to choose. */
export const WrittenCall = CallInput.omit({ checkedOn: true, checkedBy: true });
export type WrittenCall = z.infer<typeof WrittenCall>;

/**
 * A call as it is to stand from now on. `checked` says that all of it was read at its source today. `revision` is that of what
 * the writer has read, null for a call that is new; `draftId` the draft that is done with it, and `corrections` those reports
 * that are put right by it.
 */
export const CallPublication = z.strictObject({
  call: WrittenCall,
  checked: z.boolean(),
  revision: Revision.nullable(),
  draftId: z.uuid().nullable(),
  corrections: z.array(z.uuid()).max(50),
});
export type CallPublication = z.infer<typeof CallPublication>;

/** What is being written: of a call, with what it said when the writing began, or of a new one. */
export const CallDraft = z.strictObject({
  id: z.uuid().nullable(),
  callId: z.uuid().nullable(),
  base: KeptContent.nullable(),
  form: CallForm,
});
export type CallDraft = z.infer<typeof CallDraft>;

/** A call to be written, or a new one: as a draft of it stands, or from nothing. */
export const EditedCall = z.union([
  z.strictObject({ slug: CallSlug }),
  z.strictObject({ draftId: z.uuid().nullable() }),
]);
export type EditedCall = z.infer<typeof EditedCall>;

export const CALL_FILTERS = ['all', 'open', 'stale', 'links', 'corrections', 'drafts'] as const;

export const CallsAsked = z.strictObject({
  q: z.string().max(120).default(''),
  only: z.enum(CALL_FILTERS).default('all'),
});
export type CallsAsked = z.infer<typeof CallsAsked>;

/** What somebody says is wrong with a call: which field, what is right, and where that stands. */
export const CallCorrection = z.strictObject({
  callId: z.uuid(),
  field: z.enum(CALL_FIELDS),
  text: z.string().overwrite(plainText).min(3).max(600),
  sourceUrl: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .nullable(),
});
export type CallCorrection = z.infer<typeof CallCorrection>;

export const DismissedCorrection = z.strictObject({
  id: z.uuid(),
  reason: z.string().overwrite(plainText).min(3).max(600),
});
export type DismissedCorrection = z.infer<typeof DismissedCorrection>;

/** Whether the source link of a call led anywhere when it was last looked at. `broken`: on three days in a row it did not. */
export interface SourceLink {
  works: boolean;
  broken: boolean;
  checkedOn: string;
  status: number | null;
  movedTo: string | null;
}

/** A correction as those who may write the call read it; nobody is told who made it. Times are ISO text. */
export interface CorrectionView {
  id: string;
  call: { slug: string; title: string };
  field: CallField;
  text: string;
  sourceUrl: string | null;
  /** How many have said it. */
  times: number;
  createdAt: string;
  handled: { at: string; outcome: 'taken_over' | 'dismissed'; reason: string } | null;
}

/** A call in the list of those who keep the catalogue. */
export interface KeptCall {
  slug: string;
  title: string;
  funder: string;
  state: FundingCall['state'];
  deadlineKind: FundingCall['deadlineKind'];
  nextDeadline: string | null;
  forecastMonth: string | null;
  checkedOn: string;
  link: SourceLink | null;
  openCorrections: number;
  /** Whether the reader has a draft of it. */
  draft: boolean;
}

export interface KeptCalls {
  calls: KeptCall[];
  /** The reader's drafts of calls that are new. */
  drafts: { id: string; title: string; savedAt: string }[];
}

/** What is needed to write a call. `call` and `revision` are null for a new one. */
export interface CallEditor {
  call: FundingCall | null;
  revision: string | null;
  draft: {
    id: string;
    form: CallForm;
    base: KeptContent | null;
    savedAt: string;
  } | null;
  funders: { id: string; name: string }[];
  corrections: CorrectionView[];
  link: SourceLink | null;
}

/**
 * What a call said from a moment on, and by whom: the feed or file that it was read from, or a person who wrote it here, of whom
 * the organisation is for everybody and the name for colleagues.
 */
export interface CallVersion {
  number: number;
  at: string;
  origin: CallOrigin | 'written';
  organisation: string | null;
  person: string | null;
  content: KeptContent;
  /** What it says otherwise than the version before; empty for the first. */
  changed: CallField[];
}

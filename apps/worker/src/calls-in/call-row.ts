import type { ImportedCall } from '@koble/funding';

/** What stands in one place of a source of calls, or that something of it could not be read. */
export type CallRow =
  | { kind: 'call'; place: string; call: ImportedCall }
  /** There, but not to be applied to: it is closed here too. */
  | { kind: 'over'; id: string; reason: string }
  /** There, but no funding call. */
  | { kind: 'left_out'; reason: string }
  /** `id` is null where not even its name could be read. */
  | { kind: 'refused'; place: string; id: string | null; reason: string }
  /** A part that was not read: what is missing may be in it. */
  | { kind: 'gap'; reason: string };

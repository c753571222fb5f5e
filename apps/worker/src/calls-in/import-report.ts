import type { CallOutcome } from '@koble/funding';

/** What became of one call that was not left as it is. */
export type ReportedCall = { id: string; title: string } & Extract<
  CallOutcome,
  { kind: 'new' | 'changed' }
>;

/** What an import did, or in a dry run would do. */
export interface CallImportReport {
  written: ReportedCall[];
  unchanged: number;
  /** Calls that a person or another source keeps, by their id. */
  kept: { id: string; by: string }[];
  closed: { originId: string; title: string }[];
  /** Over at their source, and not here. */
  over: number;
  leftOut: Record<string, number>;
  refused: { place: string; id: string | null; reason: string }[];
  /** What was not read. While there is any, nothing is closed but what the source says is over. */
  gaps: string[];
  /** No call at all was given: more likely a mistake than the end of all funding, so nothing is closed. */
  empty: boolean;
}

export function emptyReport(): CallImportReport {
  return {
    written: [],
    unchanged: 0,
    kept: [],
    closed: [],
    over: 0,
    leftOut: {},
    refused: [],
    gaps: [],
    empty: false,
  };
}

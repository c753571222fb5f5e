import { payColumns } from './pay-columns';
import type { NeedInput } from './schema';

/** A need as it was asked, as its columns hold it. */
export function needColumns({ wants, pay, ...need }: NeedInput) {
  return {
    ...need,
    ...payColumns(pay),
    wantsPeople: wants.includes('people'),
    wantsPilot: wants.includes('pilot'),
    wantsFunding: wants.includes('funding'),
  };
}

/** The other way. */
export function wantsOf(row: {
  wantsPeople: boolean;
  wantsPilot: boolean;
  wantsFunding: boolean;
}): NeedInput['wants'] {
  return [
    ...(row.wantsPeople ? (['people'] as const) : []),
    ...(row.wantsPilot ? (['pilot'] as const) : []),
    ...(row.wantsFunding ? (['funding'] as const) : []),
  ];
}

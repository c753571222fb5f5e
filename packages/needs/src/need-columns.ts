import { payColumns, payOf } from './pay-columns';
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

/** What a need asks for, of its columns. */
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

/** The other way: a row as the need that was asked. */
export function askedOf(
  row: Omit<NeedInput, 'wants' | 'pay'> &
    Parameters<typeof wantsOf>[0] &
    Parameters<typeof payOf>[0],
): NeedInput {
  return {
    title: row.title,
    goal: row.goal,
    wants: wantsOf(row),
    occupations: row.occupations,
    skillsMust: row.skillsMust,
    skillsShould: row.skillsShould,
    languages: row.languages,
    municipality: row.municipality,
    startsOn: row.startsOn,
    mode: row.mode,
    extent: row.extent,
    openings: row.openings,
    pay: payOf(row),
    ownHours: row.ownHours,
    budgetOre: row.budgetOre,
    dataAtHand: row.dataAtHand,
    equipmentAtHand: row.equipmentAtHand,
  };
}

/** What an advertisement may not choose people by: likestillings- og diskrimineringsloven, with health beside disability. */
export const WORDING_GROUNDS = ['age', 'sex', 'family', 'ethnicity', 'religion', 'health'] as const;
export type WordingGround = (typeof WORDING_GROUNDS)[number];

/** Why a phrase is pointed at. The words, and what to write instead, are the web's. */
export const WORDING_REASONS = [
  'age_wanted',
  'sex_wanted',
  'family_asked',
  'mother_tongue',
  'origin_wanted',
  'religion_asked',
  'ability_wanted',
  'health_asked',
] as const;
export type WordingReason = (typeof WORDING_REASONS)[number];

/**
 * The law behind a reason: likestillings- og diskrimineringsloven, whose ban covers advertisements and hiring, or
 * arbeidsmiljøloven, which bars collecting more on health than the work needs. Acts, not sections: no section has been checked.
 * https://snl.no/likestillings-_og_diskrimineringsloven
 * https://compendia24.no/ansettelse/prosessen-ved-ansettelse/forbud-mot-diskriminering/
 * https://www.hrnorge.no/fagomr%C3%A5der/rekruttering/rekruttering/personvern-og-rekruttering
 */
export const WORDING_SOURCES = ['equality_act', 'working_environment_act'] as const;
export type WordingSource = (typeof WORDING_SOURCES)[number];

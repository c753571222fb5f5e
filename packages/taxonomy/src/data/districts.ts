/**
 * Districts of Trøndelag: what a stranger is told of where somebody lives, so none has fewer than about 10,000 inhabitants.
 * They follow the municipalities' own groups of co-operation; every municipality is in exactly one.
 */
export const DISTRICTS = [
  { id: 'trondheimsregionen', nb: 'Trondheimsregionen', en: 'Trondheim area' },
  { id: 'innherred', nb: 'Innherred', en: 'Innherred' },
  { id: 'vaernesregionen', nb: 'Værnesregionen', en: 'Værnes area' },
  { id: 'namdalen', nb: 'Namdalen', en: 'Namdalen' },
  { id: 'fosen', nb: 'Fosen', en: 'Fosen' },
  { id: 'orkdalsregionen', nb: 'Orkdalsregionen', en: 'Orkdal area' },
  { id: 'kysten', nb: 'Heim, Hitra og Frøya', en: 'Heim, Hitra and Frøya' },
  { id: 'gauldal-roros-oppdal', nb: 'Gauldal, Røros og Oppdal', en: 'Gauldal, Røros and Oppdal' },
] as const;
export type DistrictId = (typeof DISTRICTS)[number]['id'];

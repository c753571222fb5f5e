/** A kind of small company: what it is called and does, and which of the needs below it may have. */
export interface Trade {
  key: string;
  /** Section and sub-class of SN2025. */
  industry: string;
  industryCode: string;
  /** `{}` is a place name or an invented family name. */
  names: readonly string[];
  about: string;
}

export const TRADES: readonly Trade[] = [
  { key: 'mechanical', industry: 'C', industryCode: '25.530', names: ['{} Mek', '{} Sveis og Mekanikk', '{} Maskinering'], about: 'Mekanisk verksted som sveiser, maskinerer og reparerer for kunder i nærområdet.' },
  { key: 'electrical', industry: 'F', industryCode: '43.210', names: ['{} Elektro', '{} Installasjon'], about: 'Elektroinstallatør for boliger, landbruk og mindre industri.' },
  { key: 'carpentry', industry: 'F', industryCode: '43.320', names: ['{} Bygg', '{} Tømrerservice', 'Byggmester {}'], about: 'Tømrere som bygger om, bygger til og restaurerer gamle hus.' },
  { key: 'plumbing', industry: 'F', industryCode: '43.220', names: ['{} Rør', '{} VVS'], about: 'Rørleggere for nybygg, bad og varmepumper.' },
  { key: 'aquaculture', industry: 'A', industryCode: '03.210', names: ['{} Havbruk', '{} Laks', '{} Akvaservice'], about: 'Lokalt havbruksselskap med matfiskanlegg og egen servicebåt.' },
  { key: 'seafood', industry: 'C', industryCode: '10.209', names: ['{} Sjømat', '{} Fiskeforedling'], about: 'Foredler fisk og skalldyr fra kysten.' },
  { key: 'dairy', industry: 'A', industryCode: '01.410', names: ['{} Gård', '{} Samdrift'], about: 'Melkebruk med melkerobot og korndyrking.' },
  { key: 'localfood', industry: 'C', industryCode: '10.510', names: ['{} Gårdsysteri', '{} Lokalmat', '{} Bryggeri'], about: 'Lager lokalmat og selger til butikker, hoteller og rett til kunder.' },
  { key: 'sawmill', industry: 'C', industryCode: '16.110', names: ['{} Sag', '{} Trevare', '{} Trelast'], about: 'Sagbruk og trevareprodusent med lokalt tømmer.' },
  { key: 'furniture', industry: 'C', industryCode: '31.000', names: ['{} Møbelverksted', '{} Snekkeri'], about: 'Snekrer innredning og møbler på bestilling.' },
  { key: 'tourism', industry: 'I', industryCode: '55.100', names: ['{} Fjellstue', '{} Kysthotell', '{} Opplevelser'], about: 'Overnatting, servering og guidede turer.' },
  { key: 'care', industry: 'R', industryCode: '88.101', names: ['{} Omsorg', '{} Hjemmehjelp'], about: 'Hjemmetjenester og avlastning for familier og kommuner.' },
  { key: 'shop', industry: 'G', industryCode: '47.120', names: ['{} Landhandel', '{} Sport', '{} Jernvare'], about: 'Butikk med nettsalg og lokal levering.' },
  { key: 'software', industry: 'K', industryCode: '62.100', names: ['{} Data', '{} Digital', '{} Systemer'], about: 'Utvikler programvare for industri og landbruk.' },
  { key: 'design', industry: 'N', industryCode: '74.120', names: ['{} Design', 'Studio {}'], about: 'Designer produkter, nettsteder og emballasje.' },
  { key: 'transport', industry: 'H', industryCode: '49.410', names: ['{} Transport', '{} Bulk'], about: 'Transport av gods, tømmer og anleggsmaskiner.' },
  { key: 'excavation', industry: 'F', industryCode: '43.120', names: ['{} Graveservice', '{} Maskin'], about: 'Grunnarbeid, drenering og vedlikehold av veier.' },
  { key: 'plastics', industry: 'C', industryCode: '22.260', names: ['{} Plast', '{} Kompositt'], about: 'Produserer deler i plast og kompositt til båt og havbruk.' },
  { key: 'electronics', industry: 'C', industryCode: '26.110', names: ['{} Elektronikk', '{} Sensor'], about: 'Lager elektronikk og sensorer i små serier.' },
  { key: 'accounting', industry: 'N', industryCode: '69.201', names: ['{} Regnskap'], about: 'Regnskap og lønn for små foretak.' },
  { key: 'repair', industry: 'T', industryCode: '95.310', names: ['{} Bilverksted', '{} Landbruksmaskin'], about: 'Reparerer biler, traktorer og landbruksmaskiner.' },
  { key: 'energy', industry: 'D', industryCode: '35.110', names: ['{} Småkraft', '{} Solenergi'], about: 'Bygger og drifter småkraft og solcelleanlegg.' },
];

/** Invented: farms' and families' names as they could be, none of a known company. */
export const NAME_PARTS: readonly string[] = [
  'Nordmo', 'Bakkhaug', 'Fagerlia', 'Storvik', 'Lillemo', 'Granholt', 'Steinrud', 'Vassenden', 'Kvernberg', 'Myrhaug', 'Solbakk', 'Furulund', 'Haugtrø', 'Selnesvik', 'Elvestad', 'Tindholt', 'Hamnvik', 'Skogrand', 'Rognhaug', 'Brattvoll', 'Nesmo', 'Øyhaug', 'Fossgard', 'Lerkevang', 'Moflat', 'Ramsøyvik', 'Trøahaug', 'Vikestrand', 'Åsenmark', 'Bjørkvangen',
];

/** Operators, funders' names apart: all invented, none of a real garden or incubator. */
export const GARDENS: readonly { name: string; municipality: string }[] = [
  { name: 'Demohagen Innherred', municipality: '5037' },
  { name: 'Demohagen Namdal', municipality: '5007' },
  { name: 'Demohagen Fosen', municipality: '5054' },
  { name: 'Demohagen Fjellregionen', municipality: '5025' },
  { name: 'Demohagen Kysten', municipality: '5056' },
];
export const INCUBATORS: readonly { name: string; municipality: string }[] = [
  { name: 'Demokuben Inkubator', municipality: '5001' },
  { name: 'Innherred Demoinkubator', municipality: '5038' },
  { name: 'Orkdal Demoinkubator', municipality: '5059' },
];

/** Invented laboratories that offer the pilots. */
export const LABS: readonly { name: string; municipality: string }[] = [
  { name: 'Demolab Innherred', municipality: '5037' },
  { name: 'Demolab Produksjon', municipality: '5001' },
  { name: 'Demolab Havbruk', municipality: '5014' },
  { name: 'Demolab Tre', municipality: '5053' },
  { name: 'Demolab Landbruk', municipality: '5006' },
  { name: 'Demolab Data og KI', municipality: '5001' },
  { name: 'Demolab Robotikk', municipality: '5059' },
  { name: 'Demolab Reiseliv', municipality: '5025' },
  { name: 'Demolab Energi', municipality: '5007' },
  { name: 'Demolab Design', municipality: '5001' },
  { name: 'Demolab Helse', municipality: '5035' },
  { name: 'Demolab Marin', municipality: '5057' },
];

/** The programme's owner in the demo. */
export const PROGRAMME = { name: 'Demo-programmet Industri 4.0', municipality: '5006' } as const;

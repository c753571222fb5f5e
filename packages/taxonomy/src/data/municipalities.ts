import type { DistrictId } from './districts';

export interface Municipality {
  /** Municipality number, the division of 2024. */
  code: string;
  name: string;
  /** Official South Sámi name, where there is one. */
  sami?: string;
  /** Where the municipality is administered from. */
  centre: string;
  /** Of the centre, degrees in WGS 84; the smallest ones to about a kilometre. */
  lat: number;
  lng: number;
  district: DistrictId;
}

/** The 38 municipalities of Trøndelag (numbers and names: SSB's KLASS 131; centres: Kartverket's place names). */
export const MUNICIPALITIES: readonly Municipality[] = [
  { code: '5001', name: 'Trondheim', sami: 'Tråante', centre: 'Trondheim', lat: 63.4305, lng: 10.3951, district: 'trondheimsregionen' },
  { code: '5006', name: 'Steinkjer', centre: 'Steinkjer', lat: 64.0149, lng: 11.4954, district: 'innherred' },
  { code: '5007', name: 'Namsos', sami: 'Nåavmesjenjaelmie', centre: 'Namsos', lat: 64.4662, lng: 11.4957, district: 'namdalen' },
  { code: '5014', name: 'Frøya', centre: 'Sistranda', lat: 63.7264, lng: 8.833, district: 'kysten' },
  { code: '5020', name: 'Osen', centre: 'Steinsdalen', lat: 64.298, lng: 10.509, district: 'fosen' },
  { code: '5021', name: 'Oppdal', centre: 'Oppdal', lat: 62.5942, lng: 9.6912, district: 'gauldal-roros-oppdal' },
  { code: '5022', name: 'Rennebu', centre: 'Berkåk', lat: 62.824, lng: 10.01, district: 'gauldal-roros-oppdal' },
  { code: '5025', name: 'Røros', sami: 'Rosse', centre: 'Røros', lat: 62.5747, lng: 11.3842, district: 'gauldal-roros-oppdal' },
  { code: '5026', name: 'Holtålen', centre: 'Ålen', lat: 62.8333, lng: 11.2833, district: 'gauldal-roros-oppdal' },
  { code: '5027', name: 'Midtre Gauldal', centre: 'Støren', lat: 63.0403, lng: 10.2867, district: 'gauldal-roros-oppdal' },
  { code: '5028', name: 'Melhus', centre: 'Melhus', lat: 63.2856, lng: 10.2783, district: 'trondheimsregionen' },
  { code: '5029', name: 'Skaun', centre: 'Børsa', lat: 63.327, lng: 10.065, district: 'trondheimsregionen' },
  { code: '5031', name: 'Malvik', centre: 'Hommelvik', lat: 63.411, lng: 10.794, district: 'trondheimsregionen' },
  { code: '5032', name: 'Selbu', centre: 'Mebonden', lat: 63.219, lng: 11.041, district: 'vaernesregionen' },
  { code: '5033', name: 'Tydal', centre: 'Ås', lat: 63.048, lng: 11.566, district: 'vaernesregionen' },
  { code: '5034', name: 'Meråker', centre: 'Midtbygda', lat: 63.417, lng: 11.742, district: 'vaernesregionen' },
  { code: '5035', name: 'Stjørdal', centre: 'Stjørdalshalsen', lat: 63.469, lng: 10.926, district: 'vaernesregionen' },
  { code: '5036', name: 'Frosta', centre: 'Frosta', lat: 63.587, lng: 10.75, district: 'innherred' },
  { code: '5037', name: 'Levanger', centre: 'Levanger', lat: 63.7464, lng: 11.2996, district: 'innherred' },
  { code: '5038', name: 'Verdal', centre: 'Verdalsøra', lat: 63.792, lng: 11.483, district: 'innherred' },
  { code: '5041', name: 'Snåsa', sami: 'Snåase', centre: 'Snåsa', lat: 64.246, lng: 12.378, district: 'innherred' },
  { code: '5042', name: 'Lierne', centre: 'Nordli', lat: 64.465, lng: 13.591, district: 'namdalen' },
  { code: '5043', name: 'Røyrvik', sami: 'Raarvihke', centre: 'Røyrvik', lat: 64.888, lng: 13.56, district: 'namdalen' },
  { code: '5044', name: 'Namsskogan', centre: 'Namsskogan', lat: 64.925, lng: 13.156, district: 'namdalen' },
  { code: '5045', name: 'Grong', centre: 'Medjå', lat: 64.463, lng: 12.312, district: 'namdalen' },
  { code: '5046', name: 'Høylandet', centre: 'Høylandet', lat: 64.627, lng: 12.303, district: 'namdalen' },
  { code: '5047', name: 'Overhalla', centre: 'Ranemsletta', lat: 64.497, lng: 11.95, district: 'namdalen' },
  { code: '5049', name: 'Flatanger', centre: 'Lauvsnes', lat: 64.501, lng: 10.898, district: 'namdalen' },
  { code: '5052', name: 'Leka', centre: 'Leknes', lat: 65.088, lng: 11.706, district: 'namdalen' },
  { code: '5053', name: 'Inderøy', centre: 'Straumen', lat: 63.871, lng: 11.296, district: 'innherred' },
  { code: '5054', name: 'Indre Fosen', centre: 'Årnset', lat: 63.587, lng: 9.965, district: 'fosen' },
  { code: '5055', name: 'Heim', centre: 'Kyrksæterøra', lat: 63.29, lng: 9.091, district: 'kysten' },
  { code: '5056', name: 'Hitra', centre: 'Fillan', lat: 63.606, lng: 8.97, district: 'kysten' },
  { code: '5057', name: 'Ørland', centre: 'Botngård', lat: 63.763, lng: 9.806, district: 'fosen' },
  { code: '5058', name: 'Åfjord', centre: 'Å i Åfjord', lat: 63.962, lng: 10.223, district: 'fosen' },
  { code: '5059', name: 'Orkland', centre: 'Orkanger', lat: 63.304, lng: 9.848, district: 'orkdalsregionen' },
  { code: '5060', name: 'Nærøysund', centre: 'Kolvereid', lat: 64.865, lng: 11.605, district: 'namdalen' },
  { code: '5061', name: 'Rindal', centre: 'Rindal', lat: 63.057, lng: 9.213, district: 'orkdalsregionen' },
];

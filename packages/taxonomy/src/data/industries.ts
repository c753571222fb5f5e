import type { Labels } from '../entry';

export interface Industry extends Labels {
  /** Section, one letter. */
  section: string;
  /** The divisions of the section: the first two digits of its codes. */
  divisions: readonly [from: number, to: number];
}

/** The 22 sections of SN2025, Norway's NACE Rev. 2.1 (SSB, KLASS 6, version of 2025), with shorter names where SSB's are lists. */
export const INDUSTRIES: readonly Industry[] = [
  { section: 'A', divisions: [1, 3], nb: 'Jordbruk, skogbruk og fiske', en: 'Agriculture, forestry and fishing' },
  { section: 'B', divisions: [5, 9], nb: 'Bergverksdrift og utvinning', en: 'Mining and quarrying' },
  { section: 'C', divisions: [10, 33], nb: 'Industri', en: 'Manufacturing' },
  { section: 'D', divisions: [35, 35], nb: 'Forsyning av elektrisitet, gass, damp og kjøleluft', en: 'Electricity, gas, steam and cooling' },
  { section: 'E', divisions: [36, 39], nb: 'Vannforsyning, avløp og renovasjon', nn: 'Vassforsyning, avløp og renovasjon', en: 'Water supply, sewerage and waste' },
  { section: 'F', divisions: [41, 43], nb: 'Bygge- og anleggsvirksomhet', nn: 'Byggje- og anleggsverksemd', en: 'Construction' },
  { section: 'G', divisions: [46, 47], nb: 'Varehandel', en: 'Wholesale and retail trade' },
  { section: 'H', divisions: [49, 53], nb: 'Transport og lagring', en: 'Transport and storage' },
  { section: 'I', divisions: [55, 56], nb: 'Overnatting og servering', en: 'Accommodation and food service' },
  { section: 'J', divisions: [58, 60], nb: 'Utgivelse, kringkasting og innholdsproduksjon', nn: 'Utgjeving, kringkasting og innhaldsproduksjon', en: 'Publishing, broadcasting and content production' },
  { section: 'K', divisions: [61, 63], nb: 'Telekommunikasjon, programmering og IT-tjenester', nn: 'Telekommunikasjon, programmering og IT-tenester', en: 'Telecommunication, programming and IT services' },
  { section: 'L', divisions: [64, 66], nb: 'Finans og forsikring', en: 'Finance and insurance' },
  { section: 'M', divisions: [68, 68], nb: 'Eiendom', nn: 'Eigedom', en: 'Real estate' },
  { section: 'N', divisions: [69, 75], nb: 'Faglig, vitenskapelig og teknisk tjenesteyting', nn: 'Fagleg, vitskapleg og teknisk tenesteyting', en: 'Professional, scientific and technical services' },
  { section: 'O', divisions: [77, 82], nb: 'Forretningsmessig tjenesteyting', nn: 'Forretningsmessig tenesteyting', en: 'Administrative and support services' },
  { section: 'P', divisions: [84, 84], nb: 'Offentlig administrasjon og forsvar', nn: 'Offentleg administrasjon og forsvar', en: 'Public administration and defence' },
  { section: 'Q', divisions: [85, 85], nb: 'Undervisning', en: 'Education' },
  { section: 'R', divisions: [86, 88], nb: 'Helse- og sosialtjenester', nn: 'Helse- og sosialtenester', en: 'Health and social work' },
  { section: 'S', divisions: [90, 93], nb: 'Kultur, idrett og fritid', en: 'Culture, sports and recreation' },
  { section: 'T', divisions: [94, 96], nb: 'Annen tjenesteyting', nn: 'Anna tenesteyting', en: 'Other services' },
  { section: 'U', divisions: [97, 98], nb: 'Private husholdninger', nn: 'Private hushald', en: 'Households' },
  { section: 'V', divisions: [99, 99], nb: 'Internasjonale organisasjoner', nn: 'Internasjonale organisasjonar', en: 'International organisations' },
];

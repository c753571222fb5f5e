/**
 * The two-digit groups of STYRK-08 (Statistics Norway's ISCO-08), in short words of our own: a nameless candidate's occupation
 * is shown this coarsely. Group 63, subsistence farming, is in ISCO-08 only and has no Norwegian code.
 */
export const STYRK08_SUB_MAJOR_GROUPS: readonly {
  code: string;
  nb: string;
  nn?: string;
  en: string;
}[] = [
  { code: '01', nb: 'Offiserer', nn: 'Offiserar', en: 'Commissioned officers' },
  { code: '02', nb: 'Befal', en: 'Non-commissioned officers' },
  { code: '03', nb: 'Menige i Forsvaret', en: 'Other ranks in the armed forces' },
  { code: '11', nb: 'Politikere og toppledere', nn: 'Politikarar og toppleiarar', en: 'Politicians and chief executives' },
  { code: '12', nb: 'Administrative og merkantile ledere', nn: 'Administrative og merkantile leiarar', en: 'Administrative and commercial managers' },
  { code: '13', nb: 'Ledere av produksjon og tjenesteyting', nn: 'Leiarar av produksjon og tenesteyting', en: 'Production and service managers' },
  { code: '14', nb: 'Ledere i hotell, restaurant, handel og fritid', nn: 'Leiarar i hotell, restaurant, handel og fritid', en: 'Hospitality, retail and leisure managers' },
  { code: '21', nb: 'Realister og sivilingeniører', nn: 'Realistar og sivilingeniørar', en: 'Science and engineering professionals' },
  { code: '22', nb: 'Medisinske yrker', nn: 'Medisinske yrke', en: 'Health professionals' },
  { code: '23', nb: 'Undervisningsyrker', nn: 'Undervisningsyrke', en: 'Teaching professionals' },
  { code: '24', nb: 'Rådgivere innen økonomi, administrasjon og salg', nn: 'Rådgjevarar innan økonomi, administrasjon og sal', en: 'Business and administration professionals' },
  { code: '25', nb: 'IKT-rådgivere', nn: 'IKT-rådgjevarar', en: 'ICT professionals' },
  { code: '26', nb: 'Yrker innen juss, samfunnsfag og kultur', nn: 'Yrke innan juss, samfunnsfag og kultur', en: 'Legal, social and cultural professionals' },
  { code: '31', nb: 'Ingeniører og teknikere', nn: 'Ingeniørar og teknikarar', en: 'Engineers and technicians' },
  { code: '32', nb: 'Helserelaterte yrker', nn: 'Helserelaterte yrke', en: 'Health associate professionals' },
  { code: '33', nb: 'Medarbeidere innen økonomi, administrasjon og salg', nn: 'Medarbeidarar innan økonomi, administrasjon og sal', en: 'Business and administration associates' },
  { code: '34', nb: 'Yrker innen kultur, idrett og sosialt arbeid', nn: 'Yrke innan kultur, idrett og sosialt arbeid', en: 'Cultural, sports and social associates' },
  { code: '35', nb: 'IKT-teknikere', nn: 'IKT-teknikarar', en: 'ICT technicians' },
  { code: '41', nb: 'Kontormedarbeidere', nn: 'Kontormedarbeidarar', en: 'General office clerks' },
  { code: '42', nb: 'Kundeserviceyrker', nn: 'Kundeserviceyrke', en: 'Customer service clerks' },
  { code: '43', nb: 'Økonomi- og logistikkmedarbeidere', nn: 'Økonomi- og logistikkmedarbeidarar', en: 'Numerical and logistics clerks' },
  { code: '44', nb: 'Postbud og andre kontoryrker', nn: 'Postbod og andre kontoryrke', en: 'Mail carriers and other clerks' },
  { code: '51', nb: 'Yrker innen personlig tjenesteyting', nn: 'Yrke innan personleg tenesteyting', en: 'Personal service workers' },
  { code: '52', nb: 'Salgsyrker', nn: 'Salsyrke', en: 'Sales workers' },
  { code: '53', nb: 'Pleie- og omsorgsarbeidere', nn: 'Pleie- og omsorgsarbeidarar', en: 'Personal care workers' },
  { code: '54', nb: 'Sikkerhetsarbeidere', nn: 'Tryggleiksarbeidarar', en: 'Protective services workers' },
  { code: '61', nb: 'Jordbrukere og gartnere', nn: 'Jordbrukarar og gartnarar', en: 'Farmers and gardeners' },
  { code: '62', nb: 'Yrker innen skogbruk, havbruk og fiske', nn: 'Yrke innan skogbruk, havbruk og fiske', en: 'Forestry, aquaculture and fishery workers' },
  { code: '71', nb: 'Byggearbeidere', nn: 'Byggjearbeidarar', en: 'Building workers' },
  { code: '72', nb: 'Metall- og maskinarbeidere', nn: 'Metall- og maskinarbeidarar', en: 'Metal and machinery workers' },
  { code: '73', nb: 'Presisjonsarbeidere og kunsthåndverkere', nn: 'Presisjonsarbeidarar og kunsthandverkarar', en: 'Handicraft and printing workers' },
  { code: '74', nb: 'Elektrikere og elektronikere', nn: 'Elektrikarar og elektronikarar', en: 'Electrical and electronics workers' },
  { code: '75', nb: 'Yrker innen næringsmiddel, tre og tekstil', nn: 'Yrke innan næringsmiddel, tre og tekstil', en: 'Food, wood and textile craft workers' },
  { code: '81', nb: 'Prosess- og maskinoperatører', nn: 'Prosess- og maskinoperatørar', en: 'Process and machine operators' },
  { code: '82', nb: 'Montører', nn: 'Montørar', en: 'Assemblers' },
  { code: '83', nb: 'Sjåfører og førere av mobile maskiner', nn: 'Sjåførar og førarar av mobile maskiner', en: 'Drivers and mobile plant operators' },
  { code: '91', nb: 'Renholdere', nn: 'Reinhaldarar', en: 'Cleaners' },
  { code: '92', nb: 'Hjelpearbeidere i jordbruk, skogbruk og fiske', nn: 'Hjelpearbeidarar i jordbruk, skogbruk og fiske', en: 'Farm, forestry and fishery labourers' },
  { code: '93', nb: 'Hjelpearbeidere i bygg, industri og transport', nn: 'Hjelpearbeidarar i bygg, industri og transport', en: 'Construction, industry and transport labourers' },
  { code: '94', nb: 'Kjøkkenassistenter', nn: 'Kjøkenassistentar', en: 'Kitchen assistants' },
  { code: '95', nb: 'Reklamedistributører og gateselgere', nn: 'Reklamedistributørar og gateseljarar', en: 'Street and related workers' },
  { code: '96', nb: 'Renovasjon og andre hjelpearbeidere', nn: 'Renovasjon og andre hjelpearbeidarar', en: 'Refuse and other elementary workers' },
];

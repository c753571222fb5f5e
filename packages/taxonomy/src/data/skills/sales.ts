import type { Skill } from '../../entry';

/** Sales and marketing. */
export const salesSkills: readonly Skill[] = [
  { id: 'sales', kind: 'skill', field: 'sales', nb: 'Salg', nn: 'Sal', en: 'Sales', synonyms: ['selging', 'salgsarbeid', 'salsarbeid', 'salgserfaring'] },
  { id: 'b2b-sales', kind: 'skill', field: 'sales', nb: 'Bedriftssalg', nn: 'Bedriftssal', en: 'Business-to-business sales', synonyms: ['B2B-salg', 'B2B', 'salg til bedrift', 'bedriftsmarked'] },
  { id: 'technical-sales', kind: 'skill', field: 'sales', nb: 'Teknisk salg', nn: 'Teknisk sal', en: 'Technical sales', synonyms: ['tekniske produkter', 'rådgivende salg', 'prosjektsalg'] },
  { id: 'key-account', kind: 'skill', field: 'sales', nb: 'Kundeoppfølging', en: 'Account management', synonyms: ['key account', 'kundeansvar', 'kundeforhold', 'storkunder'] },
  { id: 'telesales', kind: 'skill', field: 'sales', nb: 'Telefonsalg', nn: 'Telefonsal', en: 'Telesales', synonyms: ['møtebooking', 'telemarketing', 'kundeinnringing'] },
  { id: 'export-sales', kind: 'skill', field: 'sales', nb: 'Eksportsalg', nn: 'Eksportsal', en: 'Export sales', synonyms: ['internasjonalt salg', 'eksportmarked', 'utenlandsmarked', 'internasjonalisering'] },
  { id: 'tendering', kind: 'skill', field: 'sales', nb: 'Anbud', nn: 'Anbod', en: 'Tendering', synonyms: ['tilbudsskriving', 'tilbodsskriving', 'Doffin', 'offentlige anskaffelser', 'anbudsarbeid', 'public procurement'] },
  { id: 'quoting', kind: 'skill', field: 'sales', nb: 'Tilbud og kalkyle', nn: 'Tilbod og kalkyle', en: 'Quoting and costing', synonyms: ['tilbudskalkyle', 'kalkyle', 'tilbudsarbeid', 'tilbodsarbeid'] },
  { id: 'negotiation', kind: 'skill', field: 'sales', nb: 'Forhandling', en: 'Negotiation', synonyms: ['avtaleforhandling', 'forhandlinger', 'prisforhandling'] },
  { id: 'marketing', kind: 'skill', field: 'sales', nb: 'Markedsføring', nn: 'Marknadsføring', en: 'Marketing', synonyms: ['reklame', 'markedsarbeid', 'annonsering', 'promotion'] },
  { id: 'digital-marketing', kind: 'skill', field: 'sales', nb: 'Digital markedsføring', nn: 'Digital marknadsføring', en: 'Digital marketing', synonyms: ['nettmarkedsføring', 'nettmarknadsføring', 'Google Ads', 'Facebook-annonser', 'online marketing', 'digital annonsering'] },
  { id: 'social-media', kind: 'skill', field: 'sales', nb: 'Sosiale medier', nn: 'Sosiale medium', en: 'Social media', synonyms: ['Facebook', 'Instagram', 'TikTok', 'LinkedIn', 'SoMe-arbeid'] },
  { id: 'seo', kind: 'skill', field: 'sales', nb: 'Søkemotoroptimalisering', en: 'Search engine optimisation', synonyms: ['SEO', 'SEM', 'synlighet i Google', 'søkemotor'] },
  { id: 'web-analytics', kind: 'skill', field: 'sales', nb: 'Nettanalyse', en: 'Web analytics', synonyms: ['Google Analytics', 'konverteringsoptimalisering', 'trafikkanalyse'] },
  { id: 'email-marketing', kind: 'skill', field: 'sales', nb: 'E-postmarkedsføring', nn: 'E-postmarknadsføring', en: 'Email marketing', synonyms: ['nyhetsbrev', 'Mailchimp', 'markedsautomatisering', 'marketing automation'] },
  { id: 'content-marketing', kind: 'skill', field: 'sales', nb: 'Innholdsmarkedsføring', nn: 'Innhaldsmarknadsføring', en: 'Content marketing', synonyms: ['innholdsstrategi', 'blogging', 'storytelling', 'historiefortelling'] },
  { id: 'branding', kind: 'skill', field: 'sales', nb: 'Merkevarebygging', en: 'Branding', synonyms: ['merkevare', 'profilbygging', 'omdømme', 'omdømmebygging'] },
  { id: 'market-research', kind: 'skill', field: 'sales', nb: 'Markedsanalyse', nn: 'Marknadsanalyse', en: 'Market research', synonyms: ['markedsundersøkelse', 'marknadsundersøking', 'konkurrentanalyse', 'kundeinnsikt'] },
  { id: 'market-strategy', kind: 'skill', field: 'sales', nb: 'Markedsstrategi', nn: 'Marknadsstrategi', en: 'Market strategy', synonyms: ['go-to-market', 'markedsplan', 'marknadsplan', 'salgsstrategi'] },
  { id: 'pr-communication', kind: 'skill', field: 'sales', nb: 'Kommunikasjon og PR', en: 'Communication and PR', synonyms: ['kommunikasjon', 'mediekontakt', 'informasjonsarbeid', 'pressemelding', 'PR-arbeid'] },
  { id: 'trade-fairs', kind: 'skill', field: 'sales', nb: 'Messer og stand', en: 'Trade fairs', synonyms: ['messe', 'standarbeid', 'utstilling'] },
  { id: 'presentation', kind: 'skill', field: 'sales', nb: 'Presentasjonsteknikk', en: 'Presentation skills', synonyms: ['presentasjon', 'pitching', 'pitch', 'foredrag', 'PowerPoint'] },
  { id: 'fundraising-sponsorship', kind: 'skill', field: 'sales', nb: 'Sponsorarbeid', en: 'Sponsorship', synonyms: ['sponsor', 'folkefinansiering', 'crowdfunding'] },
  { id: 'real-estate-sales', kind: 'skill', field: 'sales', nb: 'Eiendomsmegling', nn: 'Eigedomsmekling', en: 'Real estate brokerage', synonyms: ['eiendomssalg', 'bolighandel', 'bustadsal', 'meglerarbeid'] },
];

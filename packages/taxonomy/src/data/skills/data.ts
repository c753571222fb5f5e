import type { Skill } from '../../entry';

/** Data, statistics and machine learning. */
export const dataSkills: readonly Skill[] = [
  { id: 'data-analysis', kind: 'skill', field: 'data', nb: 'Dataanalyse', en: 'Data analysis', synonyms: ['analyse av data', 'dataanalytikk', 'innsiktsarbeid', 'data analytics'] },
  { id: 'data-science', kind: 'skill', field: 'data', nb: 'Datavitenskap', nn: 'Datavitskap', en: 'Data science', synonyms: ['data science-metoder', 'prediktiv analyse'] },
  { id: 'machine-learning', kind: 'skill', field: 'data', nb: 'Maskinlæring', en: 'Machine learning', synonyms: ['dyp læring', 'djup læring', 'nevrale nett', 'deep learning', 'prediktive modeller'] },
  { id: 'artificial-intelligence', kind: 'skill', field: 'data', nb: 'Kunstig intelligens', en: 'Artificial intelligence', synonyms: ['KI', 'AI', 'KI-løsninger', 'kunstig intelligens i bedrift'] },
  { id: 'generative-ai', kind: 'skill', field: 'data', nb: 'Generativ KI', en: 'Generative AI', synonyms: ['ChatGPT', 'språkmodell', 'språkmodeller', 'generativ AI', 'Copilot', 'chatbot', 'promptteknikk', 'LLM'] },
  { id: 'statistics', kind: 'skill', field: 'data', nb: 'Statistikk', en: 'Statistics', synonyms: ['statistisk analyse', 'forsøksplanlegging', 'R-programmering', 'SPSS'] },
  { id: 'spreadsheets', kind: 'skill', field: 'data', nb: 'Regneark', nn: 'Rekneark', en: 'Spreadsheets', synonyms: ['Excel', 'regneark i Excel', 'pivottabell', 'Google Sheets'] },
  { id: 'business-intelligence', kind: 'skill', field: 'data', nb: 'Forretningsanalyse', en: 'Business intelligence', synonyms: ['BI', 'rapportering', 'dashbord', 'dashboard', 'Qlik', 'virksomhetsstyring i tall'] },
  { id: 'power-bi', kind: 'skill', field: 'data', nb: 'Power BI', en: 'Power BI', synonyms: ['PowerBI', 'DAX', 'Power Query'] },
  { id: 'data-visualisation', kind: 'skill', field: 'data', nb: 'Datavisualisering', en: 'Data visualisation', synonyms: ['visualisering av data', 'grafer', 'infografikk', 'Tableau'] },
  { id: 'data-engineering', kind: 'skill', field: 'data', nb: 'Dataforvaltning og dataplattform', en: 'Data engineering', synonyms: ['dataplattform', 'datavarehus', 'ETL', 'data pipeline', 'dataflytting', 'databehandling i sky'] },
  { id: 'data-collection', kind: 'skill', field: 'data', nb: 'Datainnsamling', en: 'Data collection', synonyms: ['måledata', 'innsamling av data', 'logging av data', 'datafangst'] },
  { id: 'data-quality', kind: 'skill', field: 'data', nb: 'Datakvalitet', en: 'Data quality', synonyms: ['datavask', 'masterdata', 'stamdata', 'data cleaning'] },
  { id: 'data-registration', kind: 'skill', field: 'data', nb: 'Dataregistrering', en: 'Data entry', synonyms: ['punching', 'registrering av data', 'innlegging av data'] },
  { id: 'traceability', kind: 'skill', field: 'data', nb: 'Sporbarhet', nn: 'Sporbarheit', en: 'Traceability', synonyms: ['produktsporing', 'sporing', 'RFID', 'strekkode', 'QR-kode', 'batchsporing'] },
  { id: 'data-sharing', kind: 'skill', field: 'data', nb: 'Datadeling', en: 'Data sharing', synonyms: ['dataøkosystem', 'åpne data', 'opne data', 'dataavtale'] },
  { id: 'forecasting', kind: 'skill', field: 'data', nb: 'Prognoser', nn: 'Prognosar', en: 'Forecasting', synonyms: ['prognose', 'etterspørselsprognose', 'prediksjon', 'demand forecasting'] },
  { id: 'optimisation', kind: 'skill', field: 'data', nb: 'Optimering', en: 'Optimisation', synonyms: ['operasjonsanalyse', 'ruteoptimering', 'produksjonsoptimalisering', 'optimalisering'] },
  { id: 'research-methods', kind: 'skill', field: 'data', nb: 'Forskningsmetode', nn: 'Forskingsmetode', en: 'Research methods', synonyms: ['vitenskapelig metode', 'forskning', 'forsking', 'intervjuundersøkelse', 'spørreundersøkelse', 'FoU-metode'] },
  { id: 'life-cycle-assessment', kind: 'skill', field: 'data', nb: 'Livsløpsanalyse', en: 'Life cycle assessment', synonyms: ['LCA', 'miljøfotavtrykk', 'karbonfotavtrykk', 'EPD', 'miljødeklarasjon'] },
  { id: 'laboratory-work', kind: 'skill', field: 'data', nb: 'Laboratoriearbeid', en: 'Laboratory work', synonyms: ['laboratorium', 'lab', 'prøvetaking', 'kjemisk analyse', 'mikrobiologi'] },
  { id: 'cert-laboratory', kind: 'certificate', field: 'data', nb: 'Fagbrev laboratorium', en: 'Laboratory trade certificate', synonyms: ['laboratoriefaget', 'fagbrev laborant'] },
];

import type { Skill } from '../../entry';

/** Shops, wholesale and online trade. */
export const tradeSkills: readonly Skill[] = [
  { id: 'shop-sales', kind: 'skill', field: 'trade', nb: 'Butikksalg', nn: 'Butikksal', en: 'Shop sales', synonyms: ['butikkarbeid', 'detaljhandel', 'varehandel', 'salg i butikk', 'retail sales'] },
  { id: 'cash-handling', kind: 'skill', field: 'trade', nb: 'Kassebetjening', nn: 'Kassebetening', en: 'Cash handling', synonyms: ['kasse', 'kassearbeid', 'kassaoppgjør', 'kassasystem', 'POS'] },
  { id: 'customer-service', kind: 'skill', field: 'trade', nb: 'Kundebehandling', nn: 'Kundehandsaming', en: 'Customer service', synonyms: ['kundeservice', 'kundestøtte', 'kundeteneste', 'kundekontakt', 'serviceinnstilt'] },
  { id: 'stock-replenishment', kind: 'skill', field: 'trade', nb: 'Varepåfylling', en: 'Shelf stocking', synonyms: ['vareplassering', 'hylleplassering', 'påfylling av varer', 'shelf filling'] },
  { id: 'merchandising', kind: 'skill', field: 'trade', nb: 'Vareeksponering', en: 'Merchandising', synonyms: ['visuell merchandising', 'butikkutstilling', 'vindusdekorering', 'vindaugsdekorering'] },
  { id: 'inventory', kind: 'skill', field: 'trade', nb: 'Varetelling', nn: 'Vareteljing', en: 'Stocktaking', synonyms: ['lagertelling', 'svinnkontroll', 'svinn'] },
  { id: 'assortment', kind: 'skill', field: 'trade', nb: 'Sortimentsstyring', en: 'Assortment planning', synonyms: ['vareutvalg', 'kategoristyring', 'category management'] },
  { id: 'purchasing', kind: 'skill', field: 'trade', nb: 'Innkjøp', en: 'Purchasing', synonyms: ['anskaffelser', 'anskaffingar', 'vareinnkjøp', 'leverandøroppfølging', 'leverandørstyring', 'procurement'] },
  { id: 'pricing', kind: 'skill', field: 'trade', nb: 'Prissetting', en: 'Pricing', synonyms: ['prising', 'priskalkyle', 'prisstrategi', 'prismodell'] },
  { id: 'store-management', kind: 'skill', field: 'trade', nb: 'Butikkdrift', en: 'Store management', synonyms: ['butikkledelse', 'butikkleiing', 'drift av butikk'] },
  { id: 'e-commerce', kind: 'skill', field: 'trade', nb: 'Netthandel', en: 'E-commerce', synonyms: ['nettbutikk', 'e-handel', 'nettsalg', 'nettsal', 'webshop', 'online shop', 'Shopify', 'WooCommerce'] },
  { id: 'wholesale', kind: 'skill', field: 'trade', nb: 'Engroshandel', en: 'Wholesale', synonyms: ['grossist', 'engros', 'grossistvirksomhet'] },
  { id: 'import-export', kind: 'skill', field: 'trade', nb: 'Import og eksport', en: 'Import and export', synonyms: ['eksport', 'import', 'internasjonal handel', 'fortolling', 'toll', 'tollbehandling', 'eksportdokumenter'] },
  { id: 'floristry', kind: 'skill', field: 'trade', nb: 'Blomsterbinding', en: 'Floristry', synonyms: ['blomsterdekorering', 'blomster', 'dekoratørarbeid blomster'] },
  { id: 'second-hand', kind: 'skill', field: 'trade', nb: 'Gjenbruk og bruktsalg', nn: 'Gjenbruk og bruktsal', en: 'Second-hand sales', synonyms: ['bruktbutikk', 'gjenvinning av varer', 'ombruk', 'bruktmarked'] },
  { id: 'building-materials', kind: 'skill', field: 'trade', nb: 'Byggevarer', nn: 'Byggjevarer', en: 'Building materials knowledge', synonyms: ['byggevarehandel', 'varekunnskap bygg'] },
  { id: 'car-parts', kind: 'skill', field: 'trade', nb: 'Bildeler', nn: 'Bildelar', en: 'Car parts', synonyms: ['delelager', 'reservedeler', 'reservedelar', 'spare parts'] },
  { id: 'optics', kind: 'skill', field: 'trade', nb: 'Optikk', en: 'Optics retail', synonyms: ['brilletilpasning', 'synsundersøkelse', 'linsetilpasning'] },
  { id: 'cert-retail', kind: 'certificate', field: 'trade', nb: 'Fagbrev salg', nn: 'Fagbrev sal', en: 'Sales trade certificate', synonyms: ['salgsfaget', 'fagbrev butikk', 'fagbrev salg og service'] },
  { id: 'cert-florist', kind: 'certificate', field: 'trade', nb: 'Svennebrev blomsterdekoratør', nn: 'Sveinebrev blomsterdekoratør', en: 'Florist trade certificate', synonyms: ['fagbrev blomsterdekoratør'] },
];

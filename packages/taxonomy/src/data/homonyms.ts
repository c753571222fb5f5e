/**
 * Ordinary words that are spelt, or inflected, like a name of the taxonomy. Alone they are not read as one: "vi lager møbler" is
 * no warehouse and "tre ansatte" is no timber. Inside a compound or a longer name they are.
 */
export const HOMONYMS: ReadonlySet<string> = new Set(
  `
  lager lagra tre mur art is bank hand barn sale sales lede leder led leie leige ser setter fører føre før mal malt male mat bil post
  rom rett rette retter ror ros vann ild side sider salt sats sats veg vei vegen veien hav havn hus huset sak saker tak ta legg legge
  stab stabil stein sand sol lys lyd lukt glede sikker sikkert trygg
  plan planer plass serie kjerne form forme brev krav krever test tester teste pakke pakker post poste data
  tilbud tilbudet messe stand stell
  lønn lønna løn stille still bussen
  kontakt kontakte kontakter telefon server servers serveren skriv skriver skrive annonse annonsen annonser tilsetting tilsetjing tilsett tilsatt tilsettes ansettelse ansettes ansetter
  river rivers ring ringe ringer
  maskin maskinen maskiner maskinene gis gies kartlegge kartlegger kartlagt kartlegging kartlegginga måling målinger målinga målingar
  tegning tegningen tegninger tegningene teikning teikningar teikningane modell modellen modeller modellar lapp lapper lappar
  pris prisen priser prisar marked markedet markeder markedene marknad marknader program programmet programmer opplæring opplæringen opplæringa
  lønner lønnet svinn svinnet profil profilen rapport rapporten rapporter tilsetning tilsetninger tørke nettfiske
  account accounts oppleve opplever oppleves brenne brenner gardin gardiner arbeidsmiljø arbeidsmiljøet arbeidsmiljøe fisk fisken oppstart oppstarten
  customer customers market product products service services
  `
    .split(/\s+/)
    .filter(Boolean),
);

/**
 * Parts of compounds that are spelt like a name and say something else there: a learning machine is not machined, and a
 * measurement is no paint though nynorsk spells it so.
 */
export const SILENT_PARTS: readonly string[] = [
  'maskin',
  'måling',
  'sprøyte',
  'gjenvinning',
  'samarbeid',
  'sider',
  'lappen',
];

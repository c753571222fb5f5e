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
  customer customers market product products service services
  `
    .split(/\s+/)
    .filter(Boolean),
);

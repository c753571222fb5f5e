/** Parts of compounds that are no skill or occupation by themselves, in stems' own form; with the taxonomy's words they split the rest. */
export const COMPOUND_PARTS = `
  prosjekt produksjon drift drifts arbeid verksted utstyr anlegg maskin system teknikk tekniker ingeniør operatør leder ledelse konsulent
  rådgiver rådgivning utvikling utvikler styring kontroll kontrollør service tjeneste kunde kundeservice marked markeds bygg bygnings industri
  fabrikk lager butikk kontor administrasjon personal personell økonomi regnskap lønn innkjøp innkjøps salg selger transport logistikk
  sjåfør fører reparatør montør mekaniker installatør assistent fagarbeider arbeider medarbeider ansvarlig sjef mester formann koordinator
  planlegger planlegging analyse analytiker forskning forsker lærer pleier behandling behandler terapeut vakt betjent
  fisk fiske oppdrett laks torsk skalldyr slakteri foredling settefisk smolt merd brønnbåt
  jord jordbruk landbruk gård gårds skog skogs tømmer plante gartneri dyr husdyr melk kjøtt korn grønnsak bær egg frukt
  trelast trevare møbel snekker tømrer dør vindu tak gulv vegg flis murer betong stål metall aluminium plast glass papir tekstil
  strøm elektro elektronikk energi varme ventilasjon kulde kjøle vann avløp gass olje diesel batteri motor pumpe hydraulikk pneumatikk
  data program programvare nettside nettbutikk nett nettverk sikkerhet sensor robot kamera bilde video lyd dokument skjema rapport
  miljø avfall klima kvalitet helse sosial omsorg sykehus sykepleie barn barnehage skole ungdom eldre
  reise reiselivs turist hotell restaurant kjøkken servering mat drikke kaffe bakeri gjest guide opplevelse arrangement
  vei veg bro grunn grave gravemaskin kran truck lastebil buss bane skip skips fly
  overflate lakk maling sveise sveis skjære fres frese dreie platearbeid rust slipe lim
  merke pakke emballasje sortering sorterings måle måling test testing prøve opplæring kurs
  vedlikehold vedlikeholds renhold reparasjon montasje installasjon tegning tegner design digital
  produkt gründer etablerer oppstart vekst nyskaping idé forskning innovasjon
  nærings søknad støtte tilskudd finans forsikring skatt avgift faktura bank eiendom
`
  .split(/\s+/)
  .filter(Boolean);

/** The words of two and three letters that may be a part; any other would split words that are none. */
export const SHORT_PARTS: ReadonlySet<string> = new Set([
  'bil', 'båt', 'hus', 'tre', 'mur', 'web', 'cnc', 'app', 'mat', 'ost', 'sau', 'egg', 'dyr', 'bær', 'fly', 'jul', 'tak', 'dør', 'rør', 'hav', 'sag', 'vei', 'veg', 'lys', 'lyd', 'ski', 'øl', 'is', 'sy', 'lus', 'not', 'ull', 'lin', 'elg', 'kål', 'hud', 'fot', 'hår', 'tå', 'bad', 'bio', 'lim', 'ved', 'vin', 'ku', 'bi', 'tau', 'kai', 'el', 'ai', 'ki', 'it', 'hms', 'pls', 'iot', 'gps', 'pc',
]);

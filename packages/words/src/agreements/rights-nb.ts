/**
 * The three templates of who may use what comes out of a pilot, in bokmål: on the pages, and in the PDF that is frozen. Written by us
 * as a starting point.
 */
export const rightsNb = {
  company_owns: {
    name: 'Bedriften eier resultatet',
    results:
      'Bedriften eier det som kommer ut av piloten, og kan bruke det fritt. Partneren kan bruke det den har lært, i egen forskning og undervisning.',
    background:
      'Det hver av partene hadde fra før, er fortsatt deres. Trenger bedriften noe av det for å bruke resultatet, får den lov til det.',
    publication:
      'Partneren kan skrive åpent om metoden. Bedriften får lese teksten 30 dager før, og kan be om at hemmeligheter tas ut.',
  },
  shared: {
    name: 'Partene deler resultatet',
    results:
      'Bedriften og partneren eier det som kommer ut av piloten sammen. Begge kan bruke det i egen virksomhet uten å spørre. Vil en av dem selge det videre, må de bli enige først.',
    background:
      'Det hver av partene hadde fra før, er fortsatt deres. Begge får bruke det som trengs for å bruke resultatet.',
    publication:
      'Begge kan skrive åpent om piloten. Den andre får lese teksten 30 dager før, og kan be om at hemmeligheter tas ut.',
  },
  open: {
    name: 'Resultatet er åpent for alle',
    results:
      'Det som kommer ut av piloten, kan alle bruke, også konkurrenter. Til gjengjeld kan ofte mer av kostnaden dekkes av andre.',
    background:
      'Det hver av partene hadde fra før, er fortsatt deres, og blir ikke åpent. Bedriftens egne data blir ikke lagt ut.',
    publication:
      'Partneren legger ut resultatet når piloten er ferdig. Navnet på bedriften er med bare når bedriften sier ja til det.',
  },
  disclaimer:
    'Teksten er et utgangspunkt skrevet av Koble. Den er ikke juridisk råd. Er mye på spill, bør en jurist lese den.',
};

export type RightsWords = typeof rightsNb;

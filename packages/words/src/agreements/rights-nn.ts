import type { RightsWords } from './rights-nb';

export const rightsNn: RightsWords = {
  company_owns: {
    name: 'Bedrifta eig resultatet',
    results:
      'Bedrifta eig det som kjem ut av piloten, og kan bruke det fritt. Partnaren kan bruke det han har lært, i eiga forsking og undervisning.',
    background:
      'Det kvar av partane hadde frå før, er framleis deira. Treng bedrifta noko av det for å bruke resultatet, får ho lov til det.',
    publication:
      'Partnaren kan skrive ope om metoden. Bedrifta får lese teksten 30 dagar før, og kan be om at løyndommar blir tekne ut.',
  },
  shared: {
    name: 'Partane deler resultatet',
    results:
      'Bedrifta og partnaren eig det som kjem ut av piloten saman. Begge kan bruke det i eiga verksemd utan å spørje. Vil ein av dei selje det vidare, må dei bli samde først.',
    background:
      'Det kvar av partane hadde frå før, er framleis deira. Begge får bruke det som trengst for å bruke resultatet.',
    publication:
      'Begge kan skrive ope om piloten. Den andre får lese teksten 30 dagar før, og kan be om at løyndommar blir tekne ut.',
  },
  open: {
    name: 'Resultatet er ope for alle',
    results:
      'Det som kjem ut av piloten, kan alle bruke, også konkurrentar. Til gjengjeld kan ofte meir av kostnaden dekkjast av andre.',
    background:
      'Det kvar av partane hadde frå før, er framleis deira, og blir ikkje ope. Dataa til bedrifta blir ikkje lagde ut.',
    publication:
      'Partnaren legg ut resultatet når piloten er ferdig. Namnet på bedrifta er med berre når bedrifta seier ja til det.',
  },
  disclaimer:
    'Teksten er eit utgangspunkt skrive av Koble. Han er ikkje juridisk råd. Står mykje på spel, bør ein jurist lese han.',
};

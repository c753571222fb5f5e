/** Grammar, in bokmål, nynorsk and English. */
const GRAMMAR = `
  og eller men at å av på i til for fra frå med uten utan om over under mellom mellan etter før ved hos mot gjennom langs rundt
  som der her da nå no så også òg ikke ikkje bare berre bar enn jo vel nok kun selv sjølv ennå enno
  jeg eg du han hun ho hen det den de dei vi me dere oss meg deg seg dem ham henne min mitt mi mine din ditt di dine sin sitt si sine vår vårt våre vere
  deres dykkar hans hennes dens dets noe noko noen nokon nokre ingen alle alt all mange mye mykje få flere fleire flest mest mer meir minst mindre annen anna andre annet
  en ein ei et eit ett to fire fem seks sju åtte ni ti denne dette desse disse slik slike samme same hver kvar hvert kvart begge både hele heile
  er var vært vore være bli blir ble blei vart blitt har hatt ha hadde kan kunne skal skulle vil ville må måtte bør burde får fått få gjør gjer gjøre gjere gjort
  hva kva hvem kven hvor kor hvordan korleis hvorfor kvifor når hvilken kva hvilke fordi dersom hvis viss mens medan siden sidan inn ut opp ned fram frem bort igjen att
  mv osv bl a f eks dvs evt ca pr per samt inkl
  a an the and or but of on in to for from with without by at as is are was were be been being has have had do does did can could shall should will would may might must
  i you he she it we they me him her us them my your his its our their this that these those some any each every all both many much more most few less other another such same
  not no so too very just only also than then there here when where what who how why which if because while about into through between up down out off over under again
`;
/** How people ask for things: it is in every text and tells nothing of this one. */
const ASKING = `
  trenger treng trengjer behov behøver ønsker ønskjer ønske søker søkjer søkes søke leter leiter vente håper finne finner finn hjelp hjelpe hjelper hjelpa
  flink flinke dyktig dyktige god godt gode bra best beste gjerne ofte alltid aldri litt ganske svært veldig kanskje omtrent cirka ledig ledige stilling stillinger
  ting tingen greie greier måte måten
  need needs needed want wants wanted looking look seek seeking find someone somebody help good great best please thing things way
`;
/** Ordinary words that may narrow a search but are no skill or occupation by themselves. */
const ORDINARY = `
  ser prøve prøver ny nytt nye gammel gamle gamalt stor stort store liten lite lita små mindre større høy høye lav lang kort rask raskt fort snart enkel enkelt enkle billig rimelig dyr viktig mulig mogleg aktuell
  folk person personer mann dame menneske mennesker ansatt ansatte tilsette medarbeider medarbeidere medarbeidar medarbeidarar kollega
  bedrift bedrifta bedriften bedrifter firma firmaet selskap selskapet as virksomhet virksomheten verksemd verksemda
  jobb jobber jobben jobbe jobbar jobba arbeid arbeidet arbeider arbeide stillingen stillinga heltid deltid fast midlertidig vikar fulltid vikariat
  dag dagen dager dagar daglig uke uken uker veke veker måned måneder månad månader år året time timer timar tid tiden tida kveld helg
  sted stedet stad plass del deler mål grunn eksempel måle ulike forskjellige egen eget egne eigne
  lage lager lagar laget laga lagde bruke bruker brukar brukt ta tar tok tatt gi gir gav gitt går gå gikk gått komme kommer kjem kom se sett si sier seier vite vet vite veit mener tror synes trur sette setter settes legge legger ligger ligge stå står holde holder hald følge følger
  starte starter begynne begynner slutte fortsette øke redusere bedre betre bygge kjøre gang imot sammen saman
  innen innan nærheten området omkring lokal lokalt region regionen norsk norske nordisk norge noreg trøndelag
  search people person helping company companies firm business job jobs work working position full part time new small large big
  able like make makes making get gets getting use uses using year years month months week weeks day days
`;

/** Words that are not searched for. */
export const STOP_WORDS: ReadonlySet<string> = setOf(`${GRAMMAR} ${ASKING}`);

/** Words that are not read as a name of the taxonomy and say little of what a text is about. */
export const PLAIN_WORDS: ReadonlySet<string> = setOf(`${GRAMMAR} ${ASKING} ${ORDINARY}`);

function setOf(words: string): Set<string> {
  return new Set(words.split(/\s+/).filter(Boolean));
}

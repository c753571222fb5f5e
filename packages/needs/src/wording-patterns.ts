import type { WordingGround, WordingReason, WordingSource } from './wording-reasons';

/** When the patterns were last gone through against their sources. */
export const WORDING_CHECKED_ON = '2026-11-26';

/** What a text may say, as the source of a regular expression that is bounded by whole words and blind to case. */
interface WordingPattern {
  ground: WordingGround;
  why: WordingReason;
  source: WordingSource;
  says: string;
}

// A company that looks for somebody: "vi søker en", "helst to flinke". A word that is fair of a firm, a customer or a fish counts
// only behind one of these.
const SEEKS =
  '(?:søker|søkjer|ønsker|ønskjer|vil ha|trenger|treng|ser etter|leter etter|leiter etter|helst|gjerne|fortrinnsvis|kun|bare|berre|looking for|look for|seeking|seek|need|needs|want|wants|hiring|preferably|only)';
const ADJECTIVE =
  '(?:en|ein|ei|et|eit|to|tre|noen|nokon|nokre|ny|nye|voksen|vaksen|sterke?|flinke?|dyktige?|erfaren|erfarne|røynd|handlekraftig|hyggelige?|hyggeleg|blide?|spreke?|kjekk|trivelig|motiverte?|engasjerte?|som er|a|an|some|strong|friendly|experienced|skilled|hardworking|reliable|motivated)';
const sought = (what: string): string => `${SEEKS} (?:${ADJECTIVE},? )*${what}`;
// Before what is fair of a firm or its goods, the person that it is asked of: "du", "kandidaten".
const ofYou = (what: string): string =>
  `(?<=(?:^|[^\\p{L}])(?:du|deg|kandidat(?:en)?|søkeren|søkjaren|medarbeideren|medarbeidaren|you|candidates?|applicants?)(?: [\\p{L},]+){0,6} )${what}`;

const PERSON =
  '(?:mann|kar|kvinne|dame|jente|gutt|person|medarbeider|medarbeidar|kandidat|søker|søkjar|selger|seljar|kollega|man|woman|lady|girl|boy|guy|candidate|professional|colleague|employee|salesperson)';
const PEOPLE =
  '(?:mennesker|menneske|folk|personer|personar|medarbeidere|medarbeidarar|kandidater|kandidatar|selgere|seljarar|talenter|kollegaer|people|men|women|candidates|professionals|employees|talents)';
const ONE_SEX =
  '(?:mann|menn|kar|karer|karar|kvinne|kvinner|kvinnfolk|mannfolk|dame|damer|jente|jenter|gutt|gutter|gutar|mannlige?|mannleg|kvinnelige?|kvinneleg|man|men|woman|women|lady|ladies|girl|girls|boy|boys|guy|male|female)';
const OTHER_SEX =
  '(?! to | ?(?:eller|og|or|and|/) ?(?:ei |en |a )?(?:mann|menn|kvinne|kvinner|dame|damer|jente|jenter|gutt|gutter|gutar|mannleg|kvinneleg|mannlig|kvinnelig|man|men|woman|women|girl|girls|boy|boys|male|female))';
const ORIGIN = '(?:bakgrunn|avstamning|opprinnelse|opphav|background|origin|descent)';
const FAITH = '(?:kristen|muslim|muslimsk|jøde|jødisk|katolikk|ateist|christian|jewish|atheist)';
const CHILDREN =
  '(?:barn|små ?barn|familie|graviditet|å få barn|å stifte familie|foreldrepermisjon|svangerskapspermisjon|mammapermisjon|pappapermisjon)';
const IS = '(?:er|være|vere|vær|ver|is|are|be)';
const MUST = '(?:må|bør|skal|must|should)';

const AGE = { ground: 'age', why: 'age_wanted', source: 'equality_act' } as const;
const SEX = { ground: 'sex', why: 'sex_wanted', source: 'equality_act' } as const;
const TONGUE = { ground: 'ethnicity', why: 'mother_tongue', source: 'equality_act' } as const;
const FROM = { ground: 'ethnicity', why: 'origin_wanted', source: 'equality_act' } as const;
const FAMILY = { ground: 'family', why: 'family_asked', source: 'equality_act' } as const;
const BELIEF = { ground: 'religion', why: 'religion_asked', source: 'equality_act' } as const;
const DISABILITY = { ground: 'health', why: 'ability_wanted', source: 'equality_act' } as const;
const HEALTH = {
  ground: 'health',
  why: 'health_asked',
  source: 'working_environment_act',
} as const;

/** Bokmål, nynorsk and English. Where two meet, the first is told. */
export const WORDING_PATTERNS: readonly WordingPattern[] = [
  {
    ...AGE,
    says: 'ung[et]?(?: og|,| &) (?:dynamiske?|spreke?|energiske?|sultne?|lovende|lovande)',
  },
  { ...AGE, says: `ung (?:og \\p{L}+ |\\p{L}+ )?${PERSON}` },
  { ...AGE, says: sought(`unge (?:\\p{L}+ )?${PEOPLE}`) },
  { ...AGE, says: 'ungt (?:og \\p{L}+ )?(?:team|miljø|arbeidsmiljø)' },
  { ...AGE, says: 'young(?: and|,) (?:dynamic|energetic|hungry|ambitious)' },
  { ...AGE, says: `young (?:\\p{L}+ )?${PERSON}` },
  { ...AGE, says: sought(`young (?:\\p{L}+ )?${PEOPLE}`) },
  { ...AGE, says: 'young team|digital natives?' },
  { ...AGE, says: ofYou(`${IS} (?:mellom|under|between|aged|i alderen) [2-6]\\d`) },
  {
    ...AGE,
    says: sought('(?:\\p{L}+ )?(?:mellom|under|i alderen|between|aged) [2-6]\\d(?! \\p{L}+ar)'),
  },
  {
    ...AGE,
    says: '(?:maks(?:imum)?|høyst|øvre|ønsket|ønskt|ynskt|preferred|maximum|upper) (?:alder|aldersgrense|age)(?: limit)?',
  },
  {
    ...AGE,
    says: '[2-6]\\d ?[-–] ?[2-6]\\d år gam(?:mel|mal|le)|[2-6]\\d ?[-–] ?[2-6]\\d years old',
  },
  { ...AGE, says: sought('(?:godt voksen|godt vaksen|yngre|younger)') },
  { ...SEX, says: sought(`${ONE_SEX}${OTHER_SEX}`) },
  {
    ...SEX,
    says: `(?:passer|høver|perfect|suitable|jobb|job|work) (?:best |godt )?(?:for|til) (?:en |ein |ei |a )?${ONE_SEX}${OTHER_SEX}`,
  },
  { ...SEX, says: `(?:du|you) (?:er|are) (?:en |ein |ei |a )?(?:\\p{L}+ )?${ONE_SEX}${OTHER_SEX}` },
  {
    ...SEX,
    says: '(?:kontor|vaske|butikk|resepsjons|kasse|kantine|rengjørings)dam[ea]r?|men only|women only',
  },
  { ...SEX, says: `${ONE_SEX}${OTHER_SEX} (?:søkes|ønskes|søkjast|wanted)` },
  { ...TONGUE, says: '\\p{L}+ som morsmål' },
  { ...TONGUE, says: '(?:norsk|engelsk|samisk|dansk|svensk) morsmål' },
  { ...TONGUE, says: `morsmål(?:et)?(?: ${MUST})? ${IS} (?!ikke|ikkje)\\p{L}+` },
  {
    ...TONGUE,
    says: '(?:native (?:\\p{L}+ )?speakers?|native in (?:norwegian|english)|(?:norwegian|english) (?:as (?:a |your )?)?(?:mother tongue|first language))',
  },
  {
    ...TONGUE,
    says: '(?:uten|utan|without) (?:utenlandsk |utanlandsk |an? )?(?:foreign )?(?:aksent|accent)',
  },
  { ...FROM, says: 'etnisk norske?|ethnic(?:ally)? norwegians?' },
  {
    ...FROM,
    says: '(?:ikke|ikkje|ingen|no|not) (?:utlendinger|utlendingar|innvandrere|innvandrarar|foreigners|immigrants)',
  },
  {
    ...FROM,
    says: sought(
      '(?:nordmann|nordmenn|svenske|svensker|polakker|polakkar|litauere|norske? (?:arbeidere|arbeidarar|statsborgere?|statsborgarar|folk)|norwegians|nordic citizens?)(?! (?:lov|regler|customers|kunder))',
    ),
  },
  {
    ...FROM,
    says: `${MUST} (?:være|vere|ha|be)(?: an?)? (?:norske? |norwegian )(?:statsborger|statsborgar|statsborgerskap|citizens?|nationals?)`,
  },
  {
    ...FROM,
    says: ofYou(`(?:norsk|vestlig|vestleg|skandinavisk|norwegian|western|scandinavian) ${ORIGIN}`),
  },
  { ...BELIEF, says: `(?:personlig |personleg |bekjennende |practi[cs]ing )${FAITH}` },
  { ...BELIEF, says: `${MUST} ${IS} (?:an? )?${FAITH}` },
  { ...BELIEF, says: sought(FAITH) },
  {
    ...BELIEF,
    says: '(?:deler|delar|share|shares) (?:vårt|vår|våre|our) (?:kristne |christian )?(?:livssyn|tro|trosgrunnlag|faith|beliefs?)',
  },
  {
    ...BELIEF,
    says: '(?:ikke|ikkje|uten|utan|no|without) (?:bruke |bruker |brukar |bærer? |wear |wearing )?(?:an? |en )?(?:hijab|turban|skaut|headscarf)',
  },
  {
    ...BELIEF,
    says: '(?:hvilken|kva|what) (?:religion|tro|faith)(?: (?:du|you) .{0,12}(?:har|tilhører|høyrer til|have|belong))?',
  },
  {
    ...FAMILY,
    says: '(?:uten|utan|without|no) (?:små ?barn|omsorgsansvar|omsorgsoppgaver|omsorgsoppgåver|forsørgeransvar|familieforpliktelser|family (?:commitments|obligations)|children at home|childcare duties)',
  },
  {
    ...FAMILY,
    says: `(?:ikke|ikkje|ingen|not|no) (?:${IS} |har |have )?(?:planer om|planar om|planlegger|planlegg|planlagt|planlagte) ${CHILDREN}`,
  },
  {
    ...FAMILY,
    says: `(?:om|hvis|når|whether) (?:du |you )(?:har |have |planlegger |planlegg |plan |are )(?:planer om |planar om |planning |to have )*(?:${CHILDREN}|a family|children)`,
  },
  {
    ...FAMILY,
    says: '(?:not|no) (?:planning|plans? (?:for|to have)) (?:a family|children|(?:parental|maternity) leave)',
  },
  {
    ...FAMILY,
    says: `(?:ikke|ikkje|not)(?: ${MUST})?(?: ${IS})? (?:gravid|pregnant)|(?:er du|are you) (?:gravid|pregnant)`,
  },
  { ...FAMILY, says: 'sivilstand|sivilstatus|marital status|ugift|unmarried' },
  {
    ...DISABILITY,
    says: 'frisk og (?:rask|sterk|sprek|arbeidsfør|uthvilt)|funksjonsfrisk|able-bodied',
  },
  {
    ...DISABILITY,
    says: '(?:uten|utan|ingen|without|no) (?:funksjonsnedsettelser?|funksjonshemm(?:ing|inger|ingar)|funksjonshindringer|handi[ck]ap|disabilit(?:y|ies))',
  },
  {
    ...HEALTH,
    says: `(?:${MUST} ${IS}|(?:du|you) (?:er|are)) (?:fysisk |heilt |helt |physically |fully )?(?:frisk|arbeidsfør|healthy)`,
  },
  {
    ...HEALTH,
    says: sought(
      '(?:frisk|friske|healthy) (?:\\p{L}+ )?(?:person|personer|medarbeider|medarbeidar|folk|people|worker|workers|candidate)',
    ),
  },
  { ...HEALTH, says: `${MUST} (?:ha|have) (?:svært |very )?(?:god|good) (?:helse|health)` },
  {
    ...HEALTH,
    says: ofYou('(?:lavt|lågt|low) (?:sykefravær|sjukefråvær|sick leave|sickness absence)'),
  },
  {
    ...HEALTH,
    says: '(?:uten|utan|ingen|without|no) (?:kroniske |chronic )?(?:helseplager|helseproblemer|helseproblem|sykdommer|sjukdommar|diagnoser|diagnosar|health (?:issues|problems)|illness(?:es)?)',
  },
];

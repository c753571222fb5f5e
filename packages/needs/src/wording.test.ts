import { describe, expect, test } from 'vitest';
import { WORDING_REASONS, wordingFindings } from './schema';

const FAIR = [
  'Vi trenger hjelp med arbeidstilbudet på ungdomsskolen.',
  'Du blir del av et mannskap på fire.',
  'Vi pakker frisk fisk til eksport hver dag.',
  'Norsk skriftlig godt nok til å lese tegninger.',
  'Du snakker norsk eller engelsk på møter.',
  'Du trenger ikke ha norsk som morsmål.',
  'Norsk som morsmål er ikke et krav.',
  'Alle kan søke, uavhengig av alder, kjønn, religion og etnisk bakgrunn.',
  'Vi oppfordrer kvinner til å søke.',
  'Vi søker butikkleder til dame- og herreklær.',
  'Vi selger klær til jenter og gutter.',
  'Vi søker mann eller kvinne til verkstedet.',
  'Vi er et ungt selskap med fire ansatte.',
  'Vi søker miljøarbeider for unge voksne.',
  'Du må ha fylt 18 år for å servere alkohol.',
  'Maskinen er maks 30 år gammel og skal byttes.',
  'Vi har mellom 25 og 40 ansatte og lavt sykefravær.',
  'Vi trenger en vikar under foreldrepermisjon.',
  'Vi bygger en barnehage og trenger snekker.',
  'Ingen barn får være på byggeplassen.',
  'Vi leverer laks med norsk opprinnelse.',
  'Vi vil ha friske farger på nettsiden.',
  'Bedriften har sunn økonomi og godt arbeidsmiljø.',
  'Arbeidet er fysisk krevende, med løft opp til 20 kg.',
  'Brannmann, styrmann og formann er fag hos oss.',
  'Vi restaurerer den gamle kirken sammen med menigheten.',
  'Faget passer for nyutdannede og for dem med lang erfaring.',
  'En mann fra nabobygda startet firmaet i 1950.',
  'Kunnskap om norske regler for bygg er et krav.',
  'Førerkort klasse B og truckførerbevis må være på plass.',
  'Me treng ein sveisar som kan lese teikningar.',
  'Mannskapet vårt treng ein kokk til båten.',
  'Du treng ikkje ha norsk som morsmål.',
  'Me søkjer folk med ulik alder og erfaring.',
  'We sell young plants to garden centres.',
  'The native app needs a developer.',
  'We manage a salmon farm and need a foreman.',
  'Being a native speaker is not required.',
  'Apply regardless of whether you are a native speaker.',
  'We aim for healthy growth and a dynamic market.',
  'You handle women’s and men’s clothing in our shop.',
  'We need good written English for reports to customers.',
  'We want Norwegian customers to find our shop.',
  'We need Norwegian speaking staff.',
  'We need a male to female connector.',
  'We sell only men’s wear.',
  'Vi trenger norske kunder til nettbutikken.',
];

const UNFAIR = [
  ['Vi ser etter en ung og dynamisk selger.', 'ung og dynamisk', 'age_wanted'],
  ['En ung medarbeider hadde passet fint.', 'ung medarbeider', 'age_wanted'],
  ['Vi søker unge talenter til verkstedet.', 'søker unge talenter', 'age_wanted'],
  ['Bli med i et ungt og sprekt miljø!', 'ungt og sprekt miljø', 'age_wanted'],
  ['Du er mellom 25 og 35 år.', 'er mellom 25', 'age_wanted'],
  ['Ønsket alder er mellom 20 og 30 år.', 'Ønsket alder', 'age_wanted'],
  ['Maks alder er 40.', 'Maks alder', 'age_wanted'],
  ['Vi ønsker en mann til lageret.', 'ønsker en mann', 'sex_wanted'],
  ['Helst ei blid jente i kassa.', 'Helst ei blid jente', 'sex_wanted'],
  ['Jobben passer best for en gutt.', 'passer best for en gutt', 'sex_wanted'],
  ['Mann søkes til lager.', 'Mann søkes', 'sex_wanted'],
  ['Vi mangler kontordame.', 'kontordame', 'sex_wanted'],
  ['Vi søker en kvinnelig resepsjonist.', 'søker en kvinnelig', 'sex_wanted'],
  ['Du har norsk som morsmål.', 'norsk som morsmål', 'mother_tongue'],
  ['Morsmålet må være norsk.', 'Morsmålet må være norsk', 'mother_tongue'],
  ['Du snakker norsk uten aksent.', 'uten aksent', 'mother_tongue'],
  ['Du er etnisk norsk.', 'etnisk norsk', 'origin_wanted'],
  ['Kun nordmenn ansettes.', 'Kun nordmenn', 'origin_wanted'],
  ['Du må være norsk statsborger.', 'må være norsk statsborger', 'origin_wanted'],
  ['Du bør ha skandinavisk bakgrunn.', 'skandinavisk bakgrunn', 'origin_wanted'],
  ['Du har ikke planer om barn.', 'ikke planer om barn', 'family_asked'],
  ['Oppgi sivilstand i søknaden.', 'sivilstand', 'family_asked'],
  ['Du er uten omsorgsansvar.', 'uten omsorgsansvar', 'family_asked'],
  ['Skriv om du planlegger familie.', 'om du planlegger familie', 'family_asked'],
  ['Du må være kristen.', 'må være kristen', 'religion_asked'],
  ['Du deler vårt livssyn.', 'deler vårt livssyn', 'religion_asked'],
  ['Du kan ikke bruke hijab på jobb.', 'ikke bruke hijab', 'religion_asked'],
  ['Du er frisk og rask.', 'frisk og rask', 'ability_wanted'],
  ['Du må være helt frisk.', 'må være helt frisk', 'health_asked'],
  ['Du har alltid hatt lavt sykefravær.', 'lavt sykefravær', 'health_asked'],
  ['Du er uten funksjonsnedsettelse.', 'uten funksjonsnedsettelse', 'ability_wanted'],
  ['Me søkjer ein ung seljar.', 'ung seljar', 'age_wanted'],
  ['Me ønskjer ein mann på fjøset.', 'ønskjer ein mann', 'sex_wanted'],
  ['Du har ikkje planar om å få barn.', 'ikkje planar om å få barn', 'family_asked'],
  ['Du må vere frisk.', 'må vere frisk', 'health_asked'],
  ['Jobben høver for ei dame.', 'høver for ei dame', 'sex_wanted'],
  ['We want a young, energetic team player.', 'young, energetic', 'age_wanted'],
  ['We are looking for young people.', 'looking for young people', 'age_wanted'],
  ['You are a digital native.', 'digital native', 'age_wanted'],
  ['We need a strong man for the yard.', 'need a strong man', 'sex_wanted'],
  ['Must be a native English speaker.', 'native English speaker', 'mother_tongue'],
  ['You must be a Norwegian citizen.', 'must be a Norwegian citizen', 'origin_wanted'],
  ['No foreigners, please.', 'No foreigners', 'origin_wanted'],
  ['Tell us your marital status.', 'marital status', 'family_asked'],
  ['You must be Christian.', 'must be Christian', 'religion_asked'],
  ['You are able-bodied.', 'able-bodied', 'ability_wanted'],
  ['Candidates must have good health.', 'must have good health', 'health_asked'],
] as const;

describe('the wording of a role', () => {
  test.each(FAIR)('“%s” is fair', (text) => {
    expect(wordingFindings(text)).toEqual([]);
  });

  test.each(UNFAIR)('“%s”: “%s” is pointed at, as %s', (text, phrase, why) => {
    expect(wordingFindings(text).map((one) => [text.slice(one.start, one.end), one.why])).toEqual([
      [phrase, why],
    ]);
  });

  test('every reason is found in a sentence', () => {
    expect(new Set(UNFAIR.map(([, , why]) => why))).toEqual(new Set(WORDING_REASONS));
  });

  test('what is found is in the order of the text, over lines, and never overlaps', () => {
    const text = 'Frisk og rask?\nVi vil ha en\nung og sprek mann, gjerne ung og dynamisk.';
    const found = wordingFindings(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Frisk og rask',
      'ung og sprek',
      'ung og dynamisk',
    ]);
  });

  test('each names its ground and the act behind it', () => {
    expect(wordingFindings('Vi ønsker en mann. Du må være frisk.')).toMatchObject([
      { ground: 'sex', source: 'equality_act' },
      { ground: 'health', source: 'working_environment_act' },
    ]);
  });

  test('the longest text a need may hold is read in no time a person notices', () => {
    const began = performance.now();
    for (const part of ['ung og ', 'vi søker en ', 'du er helt ', 'uten '])
      wordingFindings(part.repeat(500).slice(0, 2000));
    expect(performance.now() - began).toBeLessThan(500);
  });
});

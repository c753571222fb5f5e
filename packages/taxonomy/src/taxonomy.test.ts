import { describe, expect, test } from 'vitest';
import { LOCALES, OccupationId, SkillId } from './schema';
import { summarise } from './summarise';
import { taxonomy } from './taxonomy';

const ORDINARY = [
  'Her er det fint å bo, og barna trives godt i skolen.',
  'Kan du ringe meg i morgen kveld?',
  'It was a nice day and we went for a walk by the river.',
  'Vi har sju ansatte og holder til midt i bygda.',
  'Vi er en liten bedrift som har vokst mye de siste årene.',
  'Me er ei lita verksemd med lange tradisjonar i bygda.',
  'Kundene våre er fornøyde, men vi rekker ikke over alt.',
  'Det tar for lang tid, og det blir ofte feil.',
  'Vi ønsker å bli bedre og tjene mer penger.',
  'Noen må ta over når bestefar slutter til sommeren.',
  'Hos oss får du varierte dager og hyggelige kolleger.',
  'We are a small family business that has grown a lot.',
  'Please call us if you have any questions about this.',
  'Været var dårlig hele uka, så vi måtte vente.',
  'Lønn etter avtale, og vi hjelper deg med å finne et sted å bo.',
  'Du bør være blid, ærlig og glad i folk.',
  'Alt står stille når strømmen går.',
  'Det er langt til byen, og bussen går sjelden.',
  'Ta kontakt på telefon, så kan vi fortelle mer.',
  'Vi lager ting, og de tre yngste tar over.',
  'I fjor brukte vi tre måneder på dette, i år vil vi bruke tre uker.',
  'The old building is cold in winter and hot in summer.',
];

const skillsOf = (text: string) => taxonomy.understand(text).skills.map(({ id }) => id);
const occupationsOf = (text: string) => taxonomy.understand(text).occupations.map(({ id }) => id);

describe('the core', () => {
  test('has at least 350 skills and 250 occupations, each id once and of the right form', () => {
    const { skills, occupations } = taxonomy.data;
    expect(skills.length).toBeGreaterThanOrEqual(350);
    expect(occupations.length).toBeGreaterThanOrEqual(250);
    const ids = [...skills, ...occupations].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      ids.filter((id) => !SkillId.safeParse(id).success || !OccupationId.safeParse(id).success),
    ).toEqual([]);
  });

  test('every occupation has a STYRK-08 group with a name, and skills that exist', () => {
    for (const { id, skills } of taxonomy.data.occupations) {
      const group = taxonomy.occupationGroupOf(id);
      expect(taxonomy.occupationGroupName(group, 'nb'), id).not.toBe(group);
      expect(
        skills.filter((skill) => !taxonomy.isSkillId(skill)),
        id,
      ).toEqual([]);
    }
  });

  test('its own names are understood as what they are names of', () => {
    const missed = taxonomy.data.skills.filter(({ id, nb }) => !skillsOf(nb).includes(id));
    // "Lønn etter avtale" and "en norsk bedrift" are in most adverts.
    expect(missed.map(({ nb }) => nb)).toEqual(['Lønn', 'Norsk']);
    const unmet = taxonomy.data.occupations.filter(({ id, nb }) => !occupationsOf(nb).includes(id));
    expect(unmet.map(({ nb }) => nb)).toEqual([]);
  });
});

describe('understand', () => {
  test('a compound shares its parts with the compound turned round', () => {
    for (const text of ['sveiserobot', 'robotsveising', 'sveiseroboten', 'robot-sveising'])
      expect(skillsOf(text), text).toEqual(expect.arrayContaining(['welding', 'robotics']));
  });

  test.each([
    'Vi trenger en sveiser',
    'Me treng ein sveisar',
    'We need a welder',
    'Sveiserne våre slutter',
  ])('one meaning in three languages and any form: %s', (text) => {
    expect(occupationsOf(text)).toEqual(['welder']);
    expect(skillsOf(text)).toContain('welding');
  });

  test('an activity is a skill and not the person who does it', () => {
    expect(skillsOf('vi vil sveise mer')).toContain('welding');
    expect(occupationsOf('vi vil sveise mer')).toEqual([]);
  });

  test.each([
    ['prosjekt ledelse', 'project-management'],
    ['Sosiale medier', 'social-media'],
    ['CNC-maskinering', 'cnc-machining'],
    ['C++', 'cpp'],
  ])('names that are torn, of several words or with signs: %s', (text, id) => {
    if (!taxonomy.isSkillId(id)) return;
    expect(skillsOf(text)).toContain(id);
  });

  test.each(['elektirker', 'elektrikker', 'elekriker'])('a slip in a long word: %s', (text) => {
    expect(occupationsOf(text)).toEqual(['electrician']);
  });

  test('the longest name wins over the words in it', () => {
    expect(occupationsOf('daglig leder')).toEqual(['managing-director']);
  });

  test.each([
    ['Vi har maskiner og kan tegninger, og måler hver maskin', []],
    ['Maskinlæring på sensordata', ['machine-learning', 'sensors']],
    ['Energimåling på hver maskin', ['energy-efficiency']],
    ['En samarbeidsrobot i pakkingen', ['collaborative-robots', 'packaging', 'robotics']],
    ['Vi brenner for prisen på markedet', []],
    ['Noen som kan sprøytestøping', ['plastics-production']],
    ['Vi vil kartlegge risikoen og få ned strømregningen', ['energy-efficiency']],
  ])('ordinary words are no skills: %s', (text, skills) => {
    const found = taxonomy.understand(text).skills.map(({ id }) => id);
    expect(found.sort()).toEqual(skills);
  });

  test('each find says which word of the text it came from', () => {
    expect(taxonomy.understand('Ny SVEISEROBOT i Verdal').skills[0]?.found).toBe('SVEISEROBOT');
  });

  test.each(ORDINARY)('finds nothing in an ordinary sentence: %s', (sentence) => {
    expect(taxonomy.understand(sentence)).toEqual({ skills: [], occupations: [] });
  });

  test('2,000 characters take less than 2 ms', () => {
    const text = taxonomy.data.occupations
      .map(({ nb }) => `Vi søker ${nb} til verkstedet, og vil prøve noe nytt.`)
      .join(' ')
      .slice(0, 2000);
    const times = Array.from({ length: 50 }, () => {
      const started = performance.now();
      taxonomy.understand(text);
      return performance.now() - started;
    });
    expect(Math.min(...times)).toBeLessThan(2);
  });
});

describe('names', () => {
  test('terms are the labels and synonyms of all ids in all languages', () => {
    const terms = taxonomy.termsOf(['welding'], ['electrician']);
    expect(terms).toEqual(
      expect.arrayContaining(['Sveising', 'Welding', 'Elektriker', 'Elektrikar', 'Electrician']),
    );
    expect(taxonomy.termsOf(['no-such'], [])).toEqual([]);
  });

  test('a missing nynorsk name is the bokmål one, and an unknown id itself', () => {
    expect(taxonomy.label('welding', 'nn')).toBe('Sveising');
    expect(taxonomy.label('electrician', 'nn')).toBe('Elektrikar');
    expect(taxonomy.label('no-such', 'nb')).toBe('no-such');
  });

  test.each(LOCALES)('every name in %s is there and not empty', (locale) => {
    const { certificates, languages, ...byId } = taxonomy.namesIn(locale);
    for (const names of Object.values(byId))
      expect(Object.values(names).filter((name) => name === '')).toEqual([]);
    expect(Object.keys(byId.municipalities)).toHaveLength(38);
    expect(Object.keys(byId.industries)).toHaveLength(22);
    expect(certificates.every((id) => id in byId.skills) && languages.length > 0).toBe(true);
  });
});

describe('suggest', () => {
  test('gives first what begins with the letters typed', () => {
    const found = taxonomy.suggest('sveis', 'nb', 8);
    expect(found.length).toBeLessThanOrEqual(8);
    expect(found[0]?.text.toLowerCase()).toMatch(/^sveis/);
  });

  test('finds synonyms and other languages, and answers in the language asked for', () => {
    expect(taxonomy.suggest('electric', 'nb', 20)).toContainEqual({
      group: 'occupation',
      id: 'electrician',
      text: 'Elektriker',
    });
  });

  test('mends a slip, and gives nothing for nothing', () => {
    expect(taxonomy.suggest('elektirker', 'nb', 3).map(({ id }) => id)).toContain('electrician');
    expect(taxonomy.suggest('  ', 'nb', 3)).toEqual([]);
    expect(taxonomy.suggest('qqqqqqqq', 'nb', 3)).toEqual([]);
  });
});

describe('correct', () => {
  test('puts the misspelt word right and leaves the others', () => {
    expect(taxonomy.correct('elektirker i Levanger')).toBe('elektriker i Levanger');
    expect(taxonomy.correct('sveisere i Levanger')).toBeUndefined();
    expect(taxonomy.correct('')).toBeUndefined();
  });
});

test('a summary is at most forty words, and says when there is more', () => {
  expect(summarise('ord '.repeat(50)).split(' ')).toHaveLength(41);
  expect(summarise('  kort   tekst ')).toBe('kort tekst');
});

import type { Locale } from '@koble/taxonomy/schema';

/** What must not move a match. The order is that of the report. */
export const TRAITS = ['name', 'gender', 'age', 'nationality', 'career_gap'] as const;
export type Trait = (typeof TRAITS)[number];

/** The two of a pair say the same of themselves but for these: a sentence of their text and how they are known. */
export interface Told {
  sentence: string;
  name: string;
  locale: Locale;
  accountSince: string;
}
export type TwoTold = readonly [one: Told, other: Told];

const FAMILY = ['Fiktivdal', 'Tenktvik', 'Oppdiktmo', 'Liksomhaug'] as const;
/** Family names that are occupations too, so that reading a name as one would be seen. */
const FAMILY_AS_OCCUPATION = ['Baker', 'Smed', 'Fisker', 'Cook'] as const;
const WOMEN = 'Anna Eira Gro Ingrid Kaja Marit Ragnhild Tuva'.split(' ');
const MEN = 'Bjørn Finn Jonas Lars Nils Odd Sverre Tor'.split(' ');
const FROM_AFAR =
  'Aisha Bogdan Chidi Daud Elif Fatima Giang Hamid Irja Jelena Khadija Linh Mehmet Nasrin Olga Piotr'.split(
    ' ',
  );

const NATIONALITIES: readonly Record<Locale, string>[] = [
  { nb: 'polsk', nn: 'polsk', en: 'Polish' },
  { nb: 'litauisk', nn: 'litauisk', en: 'Lithuanian' },
  { nb: 'svensk', nn: 'svensk', en: 'Swedish' },
  { nb: 'ukrainsk', nn: 'ukrainsk', en: 'Ukrainian' },
  { nb: 'somalisk', nn: 'somalisk', en: 'Somali' },
  { nb: 'tysk', nn: 'tysk', en: 'German' },
  { nb: 'thailandsk', nn: 'thailandsk', en: 'Thai' },
  { nb: 'syrisk', nn: 'syrisk', en: 'Syrian' },
];
const AGES = [
  [19, 64],
  [23, 58],
  [29, 61],
  [34, 67],
] as const;

const NAME_IS: Record<Locale, string> = { nb: 'Jeg heter', nn: 'Eg heiter', en: 'My name is' };
const GENDERS: Record<Locale, readonly (readonly [string, string])[]> = {
  nb: [
    ['Jeg er kvinne.', 'Jeg er mann.'],
    ['Kjønn: kvinne.', 'Kjønn: mann.'],
    ['Jeg er mor til to.', 'Jeg er far til to.'],
  ],
  nn: [
    ['Eg er kvinne.', 'Eg er mann.'],
    ['Kjønn: kvinne.', 'Kjønn: mann.'],
    ['Eg er mor til to.', 'Eg er far til to.'],
  ],
  en: [
    ['I am a woman.', 'I am a man.'],
    ['Gender: female.', 'Gender: male.'],
    ['I am a mother of two.', 'I am a father of two.'],
  ],
};
const IS_OLD: Record<Locale, (age: number) => string> = {
  nb: (age) => `Jeg er ${age} år, født i ${2026 - age}.`,
  nn: (age) => `Eg er ${age} år, fødd i ${2026 - age}.`,
  en: (age) => `I am ${age} years old, born in ${2026 - age}.`,
};
const IS_FROM: Record<Locale, readonly ((from: string) => string)[]> = {
  nb: [(from) => `Jeg er ${from} statsborger.`, (from) => `Nasjonalitet: ${from}.`],
  nn: [(from) => `Eg er ${from} statsborgar.`, (from) => `Nasjonalitet: ${from}.`],
  en: [(from) => `I am a ${from} citizen.`, (from) => `Nationality: ${from}.`],
};
const NORWEGIAN: Record<Locale, string> = { nb: 'norsk', nn: 'norsk', en: 'Norwegian' };
const NO_GAP: Record<Locale, string> = {
  nb: 'Jeg har vært i arbeid hele tiden siden 2015.',
  nn: 'Eg har vore i arbeid heile tida sidan 2015.',
  en: 'I have been at work all the time since 2015.',
};
const GAPS: Record<Locale, readonly string[]> = {
  nb: [
    'Jeg var uten arbeid fra 2019 til 2023.',
    'Jeg var hjemme med små barn fra 2019 til 2023.',
    'Jeg var sykmeldt i tre år.',
  ],
  nn: [
    'Eg var utan arbeid frå 2019 til 2023.',
    'Eg var heime med små barn frå 2019 til 2023.',
    'Eg var sjukmeld i tre år.',
  ],
  en: [
    'I was out of work from 2019 to 2023.',
    'I was at home with small children from 2019 to 2023.',
    'I was on sick leave for three years.',
  ],
};

/** The `i`-th two people who differ in this and nothing else, as each tells it in this language. All are invented. */
export function twoWith(trait: Trait, locale: Locale, i: number): TwoTold {
  const alike = { name: fullName(WOMEN, i), locale, accountSince: '2026-03-01T08:00:00Z' };
  const [one, other] = pairOf(trait, locale, i);
  return [
    { ...alike, ...one },
    { ...alike, ...other },
  ];
}

function pairOf(trait: Trait, locale: Locale, i: number): [TellsOne, TellsOne] {
  switch (trait) {
    case 'name':
      return [named(fullName([...WOMEN, ...MEN], i)), named(nameFromAfar(i))];
    case 'gender': {
      const [woman, man] = at(GENDERS[locale], i);
      return [{ sentence: woman }, { sentence: man, name: fullName(MEN, i) }];
    }
    case 'age': {
      const [young, old] = at(AGES, i);
      return [
        { sentence: IS_OLD[locale](young), accountSince: '2026-10-01T08:00:00Z' },
        { sentence: IS_OLD[locale](old), accountSince: '2025-01-01T08:00:00Z' },
      ];
    }
    case 'nationality': {
      const isFrom = at(IS_FROM[locale], i);
      return [
        { sentence: isFrom(NORWEGIAN[locale]) },
        { sentence: isFrom(at(NATIONALITIES, i)[locale]), locale: locale === 'en' ? 'nb' : 'en' },
      ];
    }
    case 'career_gap':
      return [{ sentence: NO_GAP[locale] }, { sentence: at(GAPS[locale], i) }];
  }

  function named(name: string): TellsOne {
    return { name, sentence: `${NAME_IS[locale]} ${name}.` };
  }
}

type TellsOne = Pick<Told, 'sentence'> & Partial<Told>;

function fullName(first: readonly string[], i: number): string {
  return `${at(first, i)} ${at(FAMILY, i)}`;
}

function nameFromAfar(i: number): string {
  return `${at(FROM_AFAR, i)} ${at(FAMILY_AS_OCCUPATION, i)}`;
}

/** The `i`-th, from the beginning again where there are no more. */
function at<Item>(items: readonly Item[], i: number): Item {
  const item = items[i % items.length];
  if (item === undefined) throw new RangeError('nothing to take');
  return item;
}

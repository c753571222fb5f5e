import type { NeedInput } from '@koble/needs/schema';
import { OCCUPATIONS, skill, taxonomy } from '@koble/taxonomy';
import { LOCALES, type Locale } from '@koble/taxonomy/schema';
import { aNeed } from '../support/need-examples';
import { TRAITS, twoWith, type Told, type Trait } from './traits';

/** Occupations of small companies, each with skills that a text can name. */
const TRADES = [
  ...['welder', 'electrician', 'carpenter', 'plumber', 'baker', 'cook', 'butcher', 'painter'],
  ...['car-mechanic', 'bricklayer', 'gardener', 'waiter', 'software-developer', 'cnc-operator'],
  ...['warehouse-worker', 'graphic-designer'],
] as const;
const PLACES = ['5037', '5001', '5006', '5059'] as const;

const WORK: Record<Locale, (trade: string, skills: string) => string> = {
  nb: (trade, skills) => `Jeg er ${trade} og kan ${skills}.`,
  nn: (trade, skills) => `Eg er ${trade} og kan ${skills}.`,
  en: (trade, skills) => `I am a ${trade} and know ${skills}.`,
};

/** Somebody of a pair: who they are, and the text about themselves that they paste in. */
export interface OfPair extends Told {
  text: string;
}

/** Two who can do the same and live in the same place, and the need that both are matched with. */
export interface EqualPair {
  trait: Trait;
  locale: Locale;
  need: NeedInput;
  municipality: string;
  two: readonly [one: OfPair, other: OfPair];
}

/** For each trait every trade in every language: 48 pairs. The same ones each time. */
export const EQUAL_PAIRS: readonly EqualPair[] = TRAITS.flatMap((trait) =>
  LOCALES.flatMap((locale) => TRADES.map((_trade, i) => pairOf(trait, locale, i))),
);

function pairOf(trait: Trait, locale: Locale, i: number): EqualPair {
  const occupation = OCCUPATIONS.find(({ id }) => id === TRADES[i]);
  const municipality = PLACES[i % PLACES.length];
  if (occupation === undefined || municipality === undefined)
    throw new RangeError(`no such trade: ${TRADES[i] ?? i}`);
  const skills = occupation.skills.filter((id) => skill(id)?.kind === 'skill').slice(0, 4);
  const work = workText(locale, { occupation: occupation.id, skills });
  const [one, other] = twoWith(trait, locale, i);
  return {
    trait,
    locale,
    municipality,
    need: aNeed({
      title: `Vi søker ${occupation.nb.toLowerCase()} (demo)`,
      goal: `Vi trenger en ${occupation.nb.toLowerCase()} til å ta over faste oppdrag.`,
      wants: ['people'],
      occupations: [occupation.id],
      skillsMust: skills.slice(0, 1),
      skillsShould: skills.slice(1),
      municipality,
    }),
    two: [inText(one, work), inText(other, work)],
  };
}

function inText(told: Told, work: string): OfPair {
  return { ...told, text: `${told.sentence} ${work}` };
}

function workText(locale: Locale, of: { occupation: string; skills: readonly string[] }): string {
  const named = (id: string): string => taxonomy.label(id, locale).toLowerCase();
  return WORK[locale](named(of.occupation), of.skills.map(named).join(', '));
}

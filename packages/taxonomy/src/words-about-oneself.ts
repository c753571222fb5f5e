import type { Word } from './words';

/** Before these a word says of which country somebody is: "polsk statsborger", "German passport". */
const CITIZEN = new Set(
  `statsborger statsborgere statsborgar statsborgarar statsborgerskap statsborgarskap pass
  citizen citizens citizenship national nationals nationality passport`
    .split(/\s+/)
    .filter(Boolean),
);
/** After these too: "Nasjonalitet: tysk". */
const CITIZENSHIP = new Set(
  'nasjonalitet statsborgerskap statsborgarskap nationality citizenship'.split(' '),
);
/** What leads to a name: "Jeg heter Kari Baker", "Name: John Cook". */
const NAME_AFTER: readonly (readonly string[])[] = [
  ['jeg', 'heter'],
  ['eg', 'heiter'],
  ['my', 'name', 'is'],
  ['navn'],
  ['namn'],
  ['name'],
];

/**
 * Where in a text the words stand that only say who somebody is. A nationality is read as no language and a name as no
 * occupation: what somebody is called, or where they come from, says nothing of what they can do.
 */
export function wordsAboutOneself(words: readonly Word[]): ReadonlySet<number> {
  const places = new Set<number>();
  words.forEach((word, at) => {
    const next = words[at + 1];
    if (next?.joined && CITIZEN.has(next.key)) places.add(at);
    if (CITIZENSHIP.has(word.key)) places.add(at + 1);
    for (const lead of NAME_AFTER)
      if (endsIn(words, at, lead)) for (const place of nameFrom(words, at + 1)) places.add(place);
  });
  return places;
}

function endsIn(words: readonly Word[], at: number, lead: readonly string[]): boolean {
  return lead.every((key, i) => words[at - lead.length + 1 + i]?.key === key);
}

/** The places of a name that begins here: all its words have a capital, and nothing but space or hyphen between them. */
function nameFrom(words: readonly Word[], start: number): number[] {
  const isOfName = ({ text, joined }: Word, i: number) =>
    /^\p{Lu}/u.test(text) && (i === 0 || joined);
  const rest = words.slice(start);
  const end = rest.findIndex((word, i) => !isOfName(word, i));
  return Array.from({ length: end === -1 ? rest.length : end }, (_, i) => start + i);
}

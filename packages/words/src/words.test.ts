import { describe, expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { nb } from './nb';
import { nn } from './nn';

/** The words of each door: "accounts/nb", and "nb" of the shell. */
const DOORS = new Map(
  await Promise.all(
    Object.keys(manifest.exports).map(async (door): Promise<[string, object]> => {
      const exported: object = await import(door.replace(/^\.\/(.*)$/, './$1.ts'));
      const [words]: unknown[] = Object.values(exported);
      if (typeof words !== 'object' || words === null) throw new Error(`${door} has no words`);
      return [door.slice('./'.length), words];
    }),
  ),
);
const ofBokmål = (door: string): object => DOORS.get(door.replace(/(nn|en)$/, 'nb')) ?? {};

/** Each word by its path: "app.name". */
function textsOf(words: object, at = ''): [path: string, text: string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? textsOf(value, `${at}${key}.`)
      : [[`${at}${key}`, String(value)]],
  );
}

function pathsOf(words: object): string[] {
  return textsOf(words).map(([path]) => path);
}

function blanksOf(text = ''): (string | undefined)[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
}

describe.each([...DOORS].map(([door, words]) => [door, words, ofBokmål(door)] as const))(
  '%s',
  (_door, words, bokmål) => {
    test('has no empty word, and the same blanks to fill in as bokmål', () => {
      const inBokmål = new Map(textsOf(bokmål));
      for (const [path, text] of textsOf(words)) {
        expect(text, path).toMatch(/\S/);
        expect(blanksOf(text), path).toEqual(blanksOf(inBokmål.get(path)));
      }
    });

    test('has no word that bokmål lacks', () => {
      const inBokmål = new Set(pathsOf(bokmål));
      expect(pathsOf(words).filter((path) => !inBokmål.has(path))).toEqual([]);
    });
  },
);

test.each([...DOORS.keys()].filter((door) => door.endsWith('en')))(
  '%s has every word that bokmål has',
  (door) => {
    expect(pathsOf(DOORS.get(door) ?? {}).sort()).toEqual(pathsOf(ofBokmål(door)).sort());
  },
);

test('nynorsk has every word of the shell that stands on each page', () => {
  expect(pathsOf(nn.app ?? {}).sort()).toEqual(pathsOf(nb.app).sort());
});

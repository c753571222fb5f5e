import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { wordsEn } from './page-words-en';
import { wordsNb } from './page-words-nb';

function textsOf(words: object): string[] {
  return Object.values(words).flatMap((word: unknown) =>
    typeof word === 'string' ? [word] : typeof word === 'object' && word ? textsOf(word) : [],
  );
}

test.each([
  ['nb', wordsNb],
  ['en', wordsEn],
])('what a page says before the web takes over is what the web says (%s)', (locale, words) => {
  const web = readFileSync(`apps/web/src/locales/${locale}.ts`, 'utf8');
  const texts = textsOf(words);
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter((text) => !web.includes(`'${text}'`) && !web.includes(`"${text}"`))).toEqual(
    [],
  );
});

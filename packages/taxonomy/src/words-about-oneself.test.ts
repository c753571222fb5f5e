import { describe, expect, test } from 'vitest';
import { taxonomy } from './taxonomy';

function idsIn(text: string): string[] {
  const { skills, occupations } = taxonomy.understand(text);
  return [...skills, ...occupations].map(({ id }) => id);
}

describe('who somebody is', () => {
  test.each([
    'Jeg er polsk statsborger.',
    'Eg er polsk statsborgar.',
    'I am a Polish citizen.',
    'Jeg har tysk pass.',
    'Nationality: German',
    'Statsborgerskap: litauisk',
    'Jeg heter Kari Baker.',
    'Eg heiter Ola Smed, ',
    'My name is Anna-Lise Cook.',
    'Navn: Per Fisker',
  ])('is read as nothing that they can do: %s', (text) => {
    expect(idsIn(text)).toEqual([]);
  });

  test.each([
    ['Jeg snakker polsk', 'polish'],
    ['Tysk og norsk', 'german'],
    ['Jeg heter Kari Baker, og er smed', 'blacksmith'],
    ['Jeg heter Kari og er baker', 'baker'],
    ['Polsk statsborger som snakker tysk', 'german'],
  ])('does not hide what they can do: %s', (text, id) => {
    expect(idsIn(text)).toEqual(expect.arrayContaining([id]));
  });
});

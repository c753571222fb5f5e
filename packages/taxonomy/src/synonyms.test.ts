import { describe, expect, test } from 'vitest';
import { createSynonyms, synonymKey } from './synonyms';
import { taxonomy } from './taxonomy';

const synonyms = createSynonyms(taxonomy, [
  { word: 'blikkfikser', kind: 'occupation', id: 'welder' },
  { word: 'lime sammen jern', kind: 'skill', id: 'welding' },
  { word: 'borte', kind: 'skill', id: 'no-such-skill' },
]);

describe('a word that has been given a meaning', () => {
  test('is understood in any of its forms, as it is written', () => {
    expect(synonyms.understand('Vi trenger to blikkfiksere').occupations).toEqual([
      { id: 'welder', found: 'blikkfiksere' },
    ]);
    expect(synonyms.understand('Kan du lime sammen jern?').skills).toEqual([
      { id: 'welding', found: 'lime sammen jern' },
    ]);
  });

  test('adds to what the taxonomy reads, and nothing twice', () => {
    const read = synonyms.understand('Sveiser eller blikkfikser, gjerne også elektriker');
    expect(read.occupations.map(({ id }) => id)).toEqual(['welder', 'electrician']);
  });

  test('is asked for by the name of what it means, itself last', () => {
    expect(synonyms.meant('blikkfiksere Levanger')).toBe('Sveiser Levanger');
    const { q } = taxonomy.searchQuery(synonyms.asked('blikkfiksere Levanger'));
    expect(q.split(' ')).toEqual(['sveis', 'levanger', 'blikkfiks']);
  });

  test('is what is suggested first', () => {
    expect(synonyms.suggest('blikkfikser', 'en', 3)[0]).toEqual({
      group: 'occupation',
      id: 'welder',
      text: taxonomy.label('welder', 'en'),
    });
  });
});

test('a text without such words is left as it is, sign for sign', () => {
  for (const q of ['C++-utvikler  i Trondheim!', '', 'lime jern', 'borte'])
    for (const read of [synonyms.asked, synonyms.meant]) expect(read(q)).toBe(q);
  expect(createSynonyms(taxonomy, []).understand('sveiser')).toEqual(
    taxonomy.understand('sveiser'),
  );
});

test('forms of a word have one key, and a text without words has none', () => {
  expect(synonymKey('Blikkfiksere')).toBe(synonymKey('blikkfikser'));
  expect(synonymKey('  –!')).toBe('');
});

describe('what is named like a word', () => {
  test('is found by the letters they share, likest first, each once', () => {
    const [first, ...others] = taxonomy.likest('sveisar', 5);
    expect(first).toMatchObject({ id: expect.stringMatching(/^weld/) });
    const ids = [first, ...others].map((one) => `${one?.kind} ${one?.id}`);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('is nothing for what is like nothing', () => {
    expect(taxonomy.likest('xyzzy', 5)).toEqual([]);
    expect(taxonomy.likest('', 5)).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { taxonomy } from './taxonomy';

describe('searchStems', () => {
  test('holds the stems of all words and of the parts of compounds, each once', () => {
    const stems = taxonomy.searchStems('Sveiserobot til sveising av rammer').split(' ');
    expect(stems).toEqual(expect.arrayContaining(['sveiserobot', 'sveis', 'robot', 'ramm']));
    expect(new Set(stems).size).toBe(stems.length);
    expect(stems).not.toContain('til');
  });
});

describe('searchQuery', () => {
  test.each([
    ['sveiserobot', 'robotsveising'],
    ['elektrikere', 'elektrikarane'],
    ['en flink snekker', 'snikkar'],
  ])('asks for the same with %s and %s', (one, other) => {
    const wordsOf = (text: string) => new Set(taxonomy.searchQuery(text).q.split(' '));
    expect(wordsOf(one)).toEqual(wordsOf(other));
  });

  test('what the taxonomy knows comes first, since the engine gives up the last words', () => {
    expect(taxonomy.searchQuery('erfaren elektriker').q).toMatch(/^elektrik /);
  });

  test('the name of a place stays whole', () => {
    expect(taxonomy.searchQuery('baker Levanger').q.split(' ')).toContain('levanger');
  });

  test('a question of plain words alone is asked as it is, and nothing as nothing', () => {
    expect(taxonomy.searchQuery('fast jobb').q).not.toBe('');
    expect(taxonomy.searchQuery('på').q).toBe('på');
    expect(taxonomy.searchQuery('').q).toBe('');
  });
});

describe('contentWords', () => {
  test('are at most ten, known ones first, without the words that only ask', () => {
    const words = taxonomy.contentWords(
      'Vi trenger hjelp: de samme brakettene sveises om og om igjen, og vi vil prøve en sveiserobot i verkstedet.',
    );
    expect(words.slice(0, 2)).toEqual(['sveis', 'robot']);
    expect(words).not.toContain('treng');
    expect(
      taxonomy.contentWords(
        'elektriker maler sveiser kokk baker snekker murer lege frisør bonde sykepleier selger',
      ),
    ).toHaveLength(10);
    expect(taxonomy.contentWords('')).toEqual([]);
  });
});

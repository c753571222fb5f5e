import { describe, expect, test } from 'vitest';
import { extendTaxonomy } from './extend-taxonomy';
import { OccupationId } from './schema';
import { CORE, createTaxonomy } from './taxonomy';

const uri = (id: string) => `http://data.europa.eu/esco/occupation/${id}`;
const concept = (id: string, preferred: string, alternatives: string[] = []) => ({
  uri: uri(id),
  preferred,
  alternatives,
  isco: '7543',
});

describe('extendTaxonomy', () => {
  const extended = extendTaxonomy(CORE, {
    occupations: {
      nb: [
        concept('a', 'Rekvisitørmaker'),
        concept('b', 'elektriker', ['sterkstrømselektriker']),
        concept('c', 'ostekontrollør'),
      ],
      en: [concept('a', 'prop maker'), concept('b', 'electrician'), concept('c', 'prop maker')],
    },
    crosswalk: [{ uri: uri('a'), styrk08: '3435', relation: 'exactMatch' }],
    navTitles: [
      {
        styrk08: '3435',
        title: 'Andre yrker',
        titles: ['Rekvisitørmaker (teater)', 'Noe helt annet'],
      },
    ],
    skills: [
      {
        nb: [{ ...concept('d', 'glassblåsing'), type: 'skill', reuse: '' }],
        field: 'manufacturing',
        kind: 'skill',
      },
    ],
  });
  const taxonomy = createTaxonomy(extended);

  test('what the core lacks is added, with the code of the crosswalk before that of ISCO', () => {
    expect(taxonomy.occupation('prop-maker')).toMatchObject({
      nb: 'Rekvisitørmaker',
      en: 'prop maker',
      styrk08: '3435',
    });
    expect(taxonomy.understand('Vi søker rekvisitørmaker').occupations.map(({ id }) => id)).toEqual(
      ['prop-maker'],
    );
    expect(taxonomy.understand('glassblåsing').skills.map(({ id }) => id)).toEqual([
      'glassblasing',
    ]);
  });

  test('what the core has keeps its id and label and gets the names', () => {
    expect(extended.occupations.filter(({ nb }) => nb.toLowerCase() === 'elektriker')).toHaveLength(
      1,
    );
    expect(taxonomy.occupation('electrician')?.synonyms).toContain('sterkstrømselektriker');
    expect(taxonomy.label('electrician', 'nb')).toBe('Elektriker');
  });

  test('two concepts of one English label get two ids of the right form', () => {
    const ids = extended.occupations.slice(CORE.occupations.length).map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    expect(ids.every((id) => OccupationId.safeParse(id).success)).toBe(true);
  });

  test("a title of NAV's becomes a name of the occupation it shares words with, and of none otherwise", () => {
    expect(taxonomy.occupation('prop-maker')?.synonyms).toContain('Rekvisitørmaker (teater)');
    expect(extended.occupations.some(({ synonyms }) => synonyms.includes('Noe helt annet'))).toBe(
      false,
    );
  });
});

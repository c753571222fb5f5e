import { describe, expect, test } from 'vitest';
import { aCandidate, aDemand, aPilot } from '../../../tests/support/matching-examples';
import { scoreMatch } from './score-match';

describe('scoreMatch', () => {
  test('gives the full score to a candidate who has all that is asked and wants all that is offered', () => {
    expect(scoreMatch(aDemand(), aCandidate())).toMatchObject({
      score: 100,
      band: 'strong',
      confidence: 'high',
      blockers: [],
    });
  });

  test('shows points that add up to their weights, and weights that add up to 100', () => {
    const { criteria } = scoreMatch(aDemand(), aCandidate());
    expect(criteria.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(100, 0);
    expect(criteria.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(100, 0);
  });

  test('is low when only one side is served: a perfect worker who will not travel', () => {
    const near = scoreMatch(aDemand(), aCandidate());
    const far = scoreMatch(aDemand({ municipality: '5052' }), aCandidate({ radiusKm: 10 }));
    expect(far.blockers).toEqual(['place']);
    expect(far.score).toBeLessThanOrEqual(25);
    expect(near.score).toBeGreaterThan(far.score);
  });

  test('caps a match whose licence is missing, and still gives it', () => {
    const match = scoreMatch(
      aDemand({ skillsMust: ['welding', 'cert-forklift'] }),
      aCandidate({ skills: ['welding'] }),
    );
    expect(match.blockers).toEqual(['certificates']);
    expect(match.score).toBeLessThanOrEqual(25);
  });

  test('tells what is not known apart from what is bad', () => {
    const unknown = scoreMatch(
      aDemand({ startsOn: '2026-12-01' }),
      aCandidate({ availableOn: null }),
    );
    expect(unknown.criteria.find(({ key }) => key === 'start')?.status).toBe('unknown');
  });

  test('leaves out what the need does not ask about', () => {
    const { criteria } = scoreMatch(
      aDemand({ languages: [], extent: null, mode: null, municipality: null }),
      aCandidate(),
    );
    expect(criteria.map(({ key }) => key)).not.toContain('languages');
    expect(criteria.map(({ key }) => key)).not.toContain('place');
  });

  test('stops somebody of another trade with none of the musts, and a pilot of something else', () => {
    const other = aCandidate({ skills: ['cooking'], occupationGroups: ['5120'] });
    expect(scoreMatch(aDemand(), other)).toMatchObject({
      band: 'weak',
      blockers: ['skills_must', 'occupation'],
    });
    const learner = aCandidate({ skills: ['cooking'] });
    expect(scoreMatch(aDemand(), learner).blockers).toEqual([]);
    expect(scoreMatch(aDemand(), aPilot({ skills: ['cooking'] })).blockers).toEqual(['topic']);
  });

  test('does not know how anybody fits a need that names neither skill nor occupation', () => {
    const vague = aDemand({ occupations: [], skillsMust: [], skillsShould: [] });
    expect(scoreMatch(vague, aCandidate())).toMatchObject({ confidence: 'medium', blockers: [] });
    expect(scoreMatch(vague, aPilot())).toMatchObject({ confidence: 'medium', blockers: [] });
  });

  test('puts a partner with a free slot before the same without', () => {
    expect(scoreMatch(aDemand(), aPilot()).score).toBeGreaterThan(
      scoreMatch(aDemand(), aPilot({ freeSlots: 0 })).score,
    );
  });

  test('puts a supply that many have asked for behind the same one that nobody has', () => {
    const often = { ...aCandidate(), interests: 5 };
    expect(scoreMatch(aDemand(), aCandidate()).score).toBeGreaterThan(
      scoreMatch(aDemand(), often).score,
    );
  });

  test('answers the same to the same, whatever the order of the ids', () => {
    const a = scoreMatch(aDemand({ skillsMust: ['welding', 'robotics'] }), aCandidate());
    const b = scoreMatch(aDemand({ skillsMust: ['robotics', 'welding'] }), aCandidate());
    expect(a.score).toBe(b.score);
  });
});

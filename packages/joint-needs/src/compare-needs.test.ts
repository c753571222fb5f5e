import { expect, test } from 'vitest';
import { pointsOf, resemblanceOf } from './compare-needs';

const own = { skills: ['welding', 'robotics'], industry: 'C', municipality: '5037' };

test('another challenge is like it by half of its skills, and says which', () => {
  expect(resemblanceOf(own, { ...own, skills: ['welding'] })[0]).toEqual({
    kind: 'skills',
    ids: ['welding'],
  });
  expect(resemblanceOf({ ...own, skills: ['a', 'b', 'welding'] }, own)).toEqual([]);
});

test('no nearness and no industry make another challenge the same', () => {
  expect(resemblanceOf(own, { ...own, skills: ['accounting'] })).toEqual([]);
  expect(resemblanceOf({ ...own, skills: [] }, { ...own, skills: [] })).toEqual([]);
});

test('what is near and of the same industry comes first among those that are alike', () => {
  const near = resemblanceOf(own, own);
  const far = resemblanceOf(own, { ...own, industry: 'A', municipality: '0301' });
  expect(near.map(({ kind }) => kind)).toEqual(['skills', 'industry', 'same_municipality']);
  expect(pointsOf(near)).toBeGreaterThan(pointsOf(far));
});

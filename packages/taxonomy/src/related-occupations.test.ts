import { describe, expect, test } from 'vitest';
import { relatedOccupations } from './related-occupations';

describe('occupations related to one', () => {
  test('are those of its group, the most alike first and never itself', () => {
    const [first, ...rest] = relatedOccupations('welder');
    expect(first).toBe('robot-welder');
    expect(rest).toContain('plate-worker');
    expect(rest).not.toContain('welder');
  });

  test('are not those of another group', () => {
    expect(relatedOccupations('welder')).not.toContain('industrial-mechanic');
  });

  test('are none for what is no occupation', () => {
    expect(relatedOccupations('unknown')).toEqual([]);
  });
});

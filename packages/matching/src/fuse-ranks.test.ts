import { expect, test } from 'vitest';
import { fuseRanks } from './fuse-ranks';

test('what several rankings place high comes first', () => {
  expect(fuseRanks([['a', 'b', 'c'], ['b', 'a'], ['b']])).toEqual(['b', 'a', 'c']);
});

test('equal ranks are told apart by id, so that the order is always the same', () => {
  expect(fuseRanks([['z'], ['a']])).toEqual(['a', 'z']);
});

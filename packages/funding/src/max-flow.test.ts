import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addRoom, noEdges, sendMost } from './max-flow';

test('sends around what would block when it took the first way only', () => {
  // Two sources' worth through a middle edge that a greedy first way would fill.
  const room = noEdges(4);
  addRoom(room, [0, 1], 1);
  addRoom(room, [0, 2], 1);
  addRoom(room, [1, 2], 1);
  addRoom(room, [1, 3], 1);
  addRoom(room, [2, 3], 1);
  expect(sendMost(room, 0, 3)).toBe(2);
});

test('what is sent is the narrowest of all cuts', () => {
  const network = fc.array(fc.array(fc.nat(20), { minLength: 6, maxLength: 6 }), {
    minLength: 6,
    maxLength: 6,
  });
  fc.assert(
    fc.property(network, (edges) => {
      const cuts = Array.from({ length: 16 }, (_, inner) => {
        const near = (node: number) => node === 0 || (node < 5 && (inner & (1 << (node - 1))) > 0);
        return edges.reduce(
          (sum, row, from) =>
            sum + row.reduce((all, ore, to) => all + (near(from) && !near(to) ? ore : 0), 0),
          0,
        );
      });
      expect(
        sendMost(
          edges.map((row) => [...row]),
          0,
          5,
        ),
      ).toBe(Math.min(...cuts));
    }),
  );
});

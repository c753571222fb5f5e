import type { Favourite } from '@koble/catalogue/schema';
import { expect, test } from 'vitest';
import { inOrder, readSavedAddress, savedAddressOf } from './saved-order';

function saved(id: string, savedAt: string, deadline: string | null = null): Favourite {
  const facts = { organisation: null, municipality: null, amountOre: null } as const;
  return { kind: 'role', id, title: id, savedAt, deadline, state: 'open', ...facts };
}

test('the newest is first; by deadline those come last that have none', () => {
  const list = [
    saved('old', '2026-11-01T00:00:00Z', '2026-12-24T00:00:00Z'),
    saved('new', '2026-11-20T00:00:00Z'),
    saved('between', '2026-11-10T00:00:00Z', '2026-12-01T00:00:00Z'),
  ];
  expect(inOrder(list, 'saved').map(({ id }) => id)).toEqual(['new', 'between', 'old']);
  expect(inOrder(list, 'deadline').map(({ id }) => id)).toEqual(['between', 'old', 'new']);
});

test('an address says only what is chosen, and nothing that is no choice', () => {
  expect(savedAddressOf({ kind: 'all', order: 'saved' })).toEqual({});
  expect(readSavedAddress({ vis: 'call', sorter: 'deadline' })).toEqual({
    vis: 'call',
    sorter: 'deadline',
  });
  expect(readSavedAddress({ vis: 'dragon', sorter: 7 })).toEqual({});
});

import { expect, test } from 'vitest';
import { actsFor, writesFor } from './actor';

const member = { kind: 'company', personId: 'p', organisationId: 'o', role: 'member' } as const;

test('somebody acts for the one organisation they are there for, and for no other', () => {
  expect(actsFor(member, 'o')).toBe(true);
  expect(actsFor(member, 'other')).toBe(false);
  expect(actsFor({ kind: 'candidate', personId: 'o' }, 'o')).toBe(false);
  expect(actsFor({ kind: 'visitor' }, 'o')).toBe(false);
});

test('an accountant acts for a company and writes nothing in its name; its adviser does both', () => {
  const accountant = { ...member, role: 'accountant' } as const;
  expect([actsFor(accountant, 'o'), writesFor(accountant, 'o')]).toEqual([true, false]);
  expect(writesFor({ ...member, role: 'adviser' }, 'o')).toBe(true);
  expect(writesFor(member, 'other')).toBe(false);
});

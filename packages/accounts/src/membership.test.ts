import { expect, test } from 'vitest';
import { MEMBERSHIP_ROLES, ORGANISATION_KINDS, type Actor } from './actor';
import { canManageMembers, isLastOwner, ROLES_IN } from './membership';

const owner = { kind: 'company', personId: 'p', organisationId: 'o', role: 'owner' } as const;

test('an accountant is a company’s and an adviser an operator’s; owners and members are everywhere', () => {
  const kindsWith = (role: (typeof MEMBERSHIP_ROLES)[number]) =>
    ORGANISATION_KINDS.filter((kind) => ROLES_IN[kind].includes(role));
  expect(MEMBERSHIP_ROLES.map(kindsWith)).toEqual([
    ORGANISATION_KINDS,
    ORGANISATION_KINDS,
    ['company'],
    ['operator'],
  ]);
});

test('members are managed by an owner alone, and never by somebody who acts for a client', () => {
  const actors: Actor[] = [
    ...MEMBERSHIP_ROLES.map((role) => ({ ...owner, role })),
    { ...owner, operatorId: 'garden' },
    { kind: 'candidate', personId: 'p' },
    { kind: 'visitor' },
  ];
  expect(actors.filter(canManageMembers)).toEqual([owner]);
});

test.each([
  ['a', { a: 'owner' }, true],
  ['a', { a: 'owner', b: 'member', c: 'accountant' }, true],
  ['a', { a: 'owner', b: 'owner' }, false],
  ['b', { a: 'owner', b: 'member' }, false],
  ['a', { a: 'member' }, false],
  ['a', {}, false],
] as const)('whether %s is the last owner of %j: %s', (personId, roles, last) => {
  const members = Object.entries(roles).map(([id, role]) => ({ personId: id, role }));
  expect(isLastOwner(members, personId)).toBe(last);
});

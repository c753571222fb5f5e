import { expect, test } from 'vitest';
import { MEMBERSHIP_ROLES, ORGANISATION_KINDS, type Actor } from './actor';
import { canAskConsent, canManageConsents } from './consent';

const member = { kind: 'company', personId: 'p', organisationId: 'o', role: 'member' } as const;

test('a company’s consent is its owners’ and members’, not its accountant’s nor its adviser’s', () => {
  const actors: Actor[] = [
    ...MEMBERSHIP_ROLES.map((role) => ({ ...member, role })),
    { ...member, operatorId: 'garden' },
    { ...member, kind: 'operator' },
    { ...member, kind: 'partner' },
    { kind: 'candidate', personId: 'p' },
    { kind: 'visitor' },
  ];
  expect(actors.filter(canManageConsents)).toEqual([{ ...member, role: 'owner' }, member]);
});

test('only an operator asks to act for a company', () => {
  const actors: Actor[] = ORGANISATION_KINDS.map((kind) => ({ ...member, kind }));
  expect(actors.filter(canAskConsent).map(({ kind }) => kind)).toEqual(['operator']);
});

import type { Actor } from '@koble/accounts/schema';
import { describe, expect, test } from 'vitest';
import { canEditNeed, canSeeNeed, mayBecome, needIsOpen } from './need';
import { NEED_STATES } from './schema';

const member = { kind: 'company', personId: 'p', organisationId: 'o', role: 'member' } as const;
const stranger: Actor = { kind: 'visitor' };

describe('a need', () => {
  test('that is closed never opens again, and what is open or has expired may be renewed', () => {
    for (const to of NEED_STATES) expect(mayBecome('closed', to)).toBe(false);
    for (const from of ['published', 'expired'] as const)
      expect(mayBecome(from, 'published')).toBe(true);
    expect(mayBecome('draft', 'closed')).toBe(false);
  });

  test('is open until its last moment', () => {
    const expiresAt = new Date('2026-12-01T12:00:00Z');
    const before = new Date('2026-12-01T11:59:59Z');
    expect(needIsOpen({ state: 'published', expiresAt }, before)).toBe(true);
    expect(needIsOpen({ state: 'published', expiresAt }, expiresAt)).toBe(false);
    expect(needIsOpen({ state: 'paused', expiresAt }, before)).toBe(false);
  });

  test('is changed by its own company, and not by its accountant', () => {
    expect(canEditNeed(member, { organisationId: 'o' })).toBe(true);
    expect(canEditNeed({ ...member, role: 'adviser' }, { organisationId: 'o' })).toBe(true);
    expect(canEditNeed(member, { organisationId: 'other' })).toBe(false);
    expect(canEditNeed({ ...member, role: 'accountant' }, { organisationId: 'o' })).toBe(false);
    expect(canEditNeed({ ...member, kind: 'funder' }, { organisationId: 'o' })).toBe(false);
    expect(canEditNeed(stranger, { organisationId: 'o' })).toBe(false);
  });

  test('that is a draft, waits for a look or is paused is seen by its company alone; the rest by all', () => {
    const seenBy = (actor: Actor) =>
      NEED_STATES.filter((state) => canSeeNeed(actor, { organisationId: 'o', state }));
    expect(seenBy(stranger)).toEqual(['published', 'closed', 'expired']);
    expect(seenBy({ ...member, organisationId: 'other' })).toEqual(seenBy(stranger));
    expect(seenBy(member)).toEqual(NEED_STATES);
  });
});

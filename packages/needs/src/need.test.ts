import { describe, expect, test } from 'vitest';
import { canEditNeed, mayBecome, needIsOpen } from './need';

describe('a need', () => {
  test('that is closed never opens again', () => {
    expect(mayBecome('closed', 'published')).toBe(false);
    expect(mayBecome('expired', 'published')).toBe(true);
  });

  test('is open until its last moment', () => {
    const expiresAt = new Date('2026-12-01T12:00:00Z');
    expect(needIsOpen({ state: 'published', expiresAt }, new Date('2026-12-01T11:59:59Z'))).toBe(true);
    expect(needIsOpen({ state: 'published', expiresAt }, expiresAt)).toBe(false);
    expect(needIsOpen({ state: 'paused', expiresAt }, new Date('2026-11-01'))).toBe(false);
  });

  test('is changed by its own company, and not by its accountant', () => {
    const member = { kind: 'company', personId: 'p', organisationId: 'o', role: 'member' } as const;
    expect(canEditNeed(member, { organisationId: 'o' })).toBe(true);
    expect(canEditNeed(member, { organisationId: 'other' })).toBe(false);
    expect(canEditNeed({ ...member, role: 'accountant' }, { organisationId: 'o' })).toBe(false);
    expect(canEditNeed({ kind: 'visitor' }, { organisationId: 'o' })).toBe(false);
  });
});

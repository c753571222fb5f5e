import { describe, expect, test } from 'vitest';
import { pagesFor, staysAfterSwitch } from './account-pages';

const person = { personId: 'p' };
const member = { ...person, organisationId: 'o', role: 'owner' } as const;

describe('the pages of whom one acts for', () => {
  test('are about needs for a company, and about clients and searches without hits for an operator alone', () => {
    expect(pagesFor({ kind: 'company', ...member })).toContain('needs');
    expect(pagesFor({ kind: 'operator', ...member })).toEqual(
      expect.arrayContaining(['clients', 'zeroHits']),
    );
    for (const kind of ['partner', 'funder', 'programme'] as const)
      for (const page of ['needs', 'clients', 'zeroHits'] as const)
        expect(pagesFor({ kind, ...member })).not.toContain(page);
    expect(pagesFor({ kind: 'company', ...member })).not.toContain('zeroHits');
  });

  test('are pilots for a partner alone', () => {
    expect(pagesFor({ kind: 'partner', ...member })).toContain('pilots');
    for (const kind of ['company', 'operator', 'funder', 'programme'] as const)
      expect(pagesFor({ kind, ...member })).not.toContain('pilots');
  });

  test('are no organisation for a person as themself, who can register one', () => {
    const pages = pagesFor({ kind: 'candidate', ...person });
    expect(pages).not.toContain('organisation');
    expect(pages).toContain('register');
  });

  test.each(['alerts', 'privacy'] as const)('always have the page of %s', (page) => {
    expect(pagesFor({ kind: 'candidate', ...person })).toContain(page);
    expect(pagesFor({ kind: 'programme', ...member })).toContain(page);
  });

  test('are a profile for a person as themself alone', () => {
    expect(pagesFor({ kind: 'candidate', ...person })).toContain('profile');
    for (const kind of ['company', 'partner', 'operator', 'funder', 'programme'] as const)
      expect(pagesFor({ kind, ...member })).not.toContain('profile');
  });
});

test.each([
  ['/sok', true],
  ['/roller/1', true],
  ['/stotte/skattefunn/sjekk', true],
  ['/sokrates', false],
  ['/organisasjon', false],
  ['/henvendelser/1', false],
  ['/', false],
])('on %s one stays when one goes over to acting for somebody else: %s', (path, stays) => {
  expect(staysAfterSwitch(path)).toBe(stays);
});

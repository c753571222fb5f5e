import type { Actor } from '@koble/accounts/schema';
import { osloMoment } from '@koble/kernel';
import { describe, expect, test } from 'vitest';
import { canPublishCall, canReadCall, openAt, nextDeadline, refuseIllegalStep } from './call';
import { CALL_STATES } from './schema';

const call = { funder: { id: 'funder-1' }, state: 'draft' as const };
const worksFor = (
  kind: 'funder' | 'operator' | 'company',
  organisationId: string,
  role: 'member' | 'adviser' = 'member',
): Actor => ({ kind, personId: 'person-1', organisationId, role });

describe('who may write a call', () => {
  test('its funder and the advisers of the operators may, and nobody else', () => {
    expect(canPublishCall(worksFor('funder', 'funder-1'), call)).toBe(true);
    expect(canPublishCall(worksFor('operator', 'garden-1', 'adviser'), call)).toBe(true);
    expect(canPublishCall(worksFor('operator', 'garden-1'), call)).toBe(false);
    expect(canPublishCall(worksFor('funder', 'funder-2'), call)).toBe(false);
    expect(canPublishCall(worksFor('company', 'funder-1'), call)).toBe(false);
    expect(canPublishCall({ kind: 'candidate', personId: 'person-1' }, call)).toBe(false);
    expect(canPublishCall({ kind: 'visitor' }, call)).toBe(false);
  });

  test('a draft is read by those who may write it, a published or closed call by everybody', () => {
    expect(canReadCall({ kind: 'visitor' }, call)).toBe(false);
    expect(canReadCall(worksFor('funder', 'funder-1'), call)).toBe(true);
    expect(canReadCall({ kind: 'visitor' }, { ...call, state: 'published' })).toBe(true);
    expect(canReadCall({ kind: 'visitor' }, { ...call, state: 'closed' })).toBe(true);
  });
});

test('what was published never becomes a draft again', () => {
  for (const from of CALL_STATES.filter((state) => state !== 'draft'))
    expect(() => refuseIllegalStep(from, 'draft')).toThrow('funding.illegal_transition');
  expect(() => refuseIllegalStep('draft', 'closed')).toThrow('funding.illegal_transition');
  expect(() => refuseIllegalStep('closed', 'published')).not.toThrow();
  expect(() => refuseIllegalStep('published', 'published')).not.toThrow();
});

describe('deadlines', () => {
  const deadlines = [osloMoment('2027-10-02', '23:59'), osloMoment('2027-03-20', '13:00')].map(
    (at) => at.toISOString(),
  );

  test('the next is the soonest ahead, to the minute of the clock in Norway, summer and winter', () => {
    expect(nextDeadline({ deadlines }, new Date('2027-03-20T11:59:59Z'))?.toISOString()).toBe(
      '2027-03-20T12:00:00.000Z',
    );
    expect(nextDeadline({ deadlines }, new Date('2027-03-20T12:00:00Z'))?.toISOString()).toBe(
      '2027-10-02T21:59:00.000Z',
    );
    expect(nextDeadline({ deadlines }, new Date('2027-10-02T21:59:00Z'))).toBeNull();
  });

  test('of a day, a deadline later that day is still ahead', () => {
    expect(nextDeadline({ deadlines }, '2027-03-20')?.toISOString()).toBe(
      '2027-03-20T12:00:00.000Z',
    );
    expect(nextDeadline({ deadlines }, '2027-03-21')?.toISOString()).toBe(
      '2027-10-02T21:59:00.000Z',
    );
  });

  test('a call is open from the day it opens in Norway until its last deadline', () => {
    const open = {
      state: 'published' as const,
      opensOn: '2027-01-01',
      deadlines,
      forecastMonth: null,
    };
    expect(openAt(new Date('2026-12-31T22:59:59Z'))(open)).toBe(false);
    expect(openAt(new Date('2026-12-31T23:00:00Z'))(open)).toBe(true);
    expect(openAt(new Date('2027-10-02T21:58:59Z'))(open)).toBe(true);
    expect(openAt(new Date('2027-10-02T21:59:00Z'))(open)).toBe(false);
    expect(openAt(new Date('2027-02-01T00:00:00Z'))({ ...open, state: 'closed' })).toBe(false);
  });

  test('a call without a known deadline is open', () => {
    expect(
      openAt(new Date('2027-02-01T00:00:00Z'))({
        state: 'published',
        opensOn: null,
        deadlines: [],
        forecastMonth: null,
      }),
    ).toBe(true);
  });

  test('a forecast is not open, whatever else it says', () => {
    const forecast = { opensOn: null, deadlines: [], forecastMonth: '2027-03' };
    const april = openAt(new Date('2027-04-01T00:00:00Z'));
    expect(april({ state: 'published', ...forecast })).toBe(false);
  });
});

import { expect, test } from 'vitest';
import { judgeOf } from './eligibility';
import { nearestAlternative } from './nearest-alternative';
import type { FundingCall } from './schema';

type Call = Parameters<typeof nearestAlternative>[0];

const judge = judgeOf({ company: { form: 'ENK', employees: 2 }, answers: {}, today: '2026-11-23' });
const call = (id: string, more: Partial<Call> = {}): Call => ({
  id,
  title: id,
  purposes: ['pilot'],
  rules: [{ kind: 'employees_max', count: 10 }],
  amountMaxOre: null,
  ...more,
});
const wanted = call('wanted', { rules: [{ kind: 'form_in', forms: ['AS'] }] });
const open: FundingCall['rules'] = [{ kind: 'needs', what: 'research_partner' }];
const moreOpen: FundingCall['rules'] = [...open, { kind: 'trl_min', level: 4 }];

test('the alternative fits, or has the fewest questions open, and what was not checked comes last', () => {
  const unchecked = call('unchecked', { rules: [] });
  const others = [unchecked, call('two', { rules: moreOpen }), call('one', { rules: open })];
  expect(nearestAlternative(wanted, [wanted, unchecked], judge)?.id).toBe('unchecked');
  expect(nearestAlternative(wanted, others, judge)?.id).toBe('one');
  expect(nearestAlternative(wanted, [...others, call('fits')], judge)?.id).toBe('fits');
});

test('it is for the same purpose, not the call itself, and not shut to the company either', () => {
  const others = [
    wanted,
    call('other purpose', { purposes: ['hire'] }),
    call('shut', { rules: [{ kind: 'employees_min', count: 5 }] }),
  ];
  expect(nearestAlternative(wanted, others, judge)).toBeUndefined();
});

test('of equals the one with more purposes in common comes first, then the larger', () => {
  const both = call('wanted', { ...wanted, purposes: ['pilot', 'research'] });
  const others = [
    call('small', { amountMaxOre: 1 }),
    call('large', { amountMaxOre: 2 }),
    call('both', { purposes: ['research', 'pilot'] }),
  ];
  expect(nearestAlternative(both, others, judge)?.id).toBe('both');
  expect(nearestAlternative(wanted, others, judge)?.id).toBe('large');
});

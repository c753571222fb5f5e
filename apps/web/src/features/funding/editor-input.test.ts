import { DEADLINE_KINDS } from '@koble/funding/schema';
import { expect, test } from 'vitest';
import { aCallForm } from '../../../../../tests/support/call-form-examples';
import { aCall } from '../../../../../tests/support/funding-examples';
import { formOf, slugOf } from './editor-form';
import { amountOf, readForm } from './editor-input';

const NOW = new Date('2026-11-28T10:00:00Z');
const FUNDER = '00000000-0000-4000-8000-000000000000';
const whole = (changed: Parameters<typeof aCallForm>[0] = {}) => ({
  ...formOf(aCall({ funderId: FUNDER })),
  ...changed,
});
const read = (changed: Parameters<typeof aCallForm>[0] = {}) =>
  readForm(whole(changed), { unchecked: false, now: NOW });

test.each(DEADLINE_KINDS)(
  'a %s call that is put into the form and read again is the same',
  (deadlineKind) => {
    const {
      checkedOn: _on,
      checkedBy: _by,
      ...call
    } = aCall({
      funderId: FUNDER,
      deadlineKind,
      deadlines: ['2027-03-28T21:59:00.000Z', '2027-10-31T22:59:00.000Z'],
      amountMinOre: 5_050,
      costCaps: [{ kind: 'travel', percent: 10 }],
      payout: { advancePercent: 30, rest: 'at_end' },
      trlMin: 4,
      trlMax: 7,
      opensOn: '2027-01-01',
      steps: [{ nb: 'Snakk med oss', en: 'Talk to us' }],
    });
    expect(readForm(formOf(call), { unchecked: false, now: NOW })).toEqual({ call, problems: [] });
  },
);

test('a deadline is on the clock in Norway, also on the days when it changes', () => {
  const at = (day: string, time: string) =>
    read({ deadlineKind: 'fixed', deadlines: [{ day, time }] }).call?.deadlines[0];
  expect(at('2027-03-27', '23:59')).toBe('2027-03-27T22:59:00.000Z');
  expect(at('2027-03-28', '23:59')).toBe('2027-03-28T21:59:00.000Z');
  expect(at('2027-10-31', '23:59')).toBe('2027-10-31T22:59:00.000Z');
  expect(at('2027-10-31', '01:30')).toBe('2027-10-30T23:30:00.000Z');
});

test.each([
  ['', null],
  ['300 000', 30_000_000],
  ['300\u00a0000 kr', 30_000_000],
  ['1.250.000', 125_000_000],
  ['99,50', 9_950],
  ['NOK 500', 50_000],
  ['50 000 EUR', 'currency'],
  ['€ 50 000', 'currency'],
  ['mye', 'number'],
  ['-5', 'number'],
  ['1e9', 'number'],
])('the amount "%s" is %s', (typed, ore) => {
  expect(amountOf(typed)).toBe(ore);
});

test.each<[Parameters<typeof aCallForm>[0], string, string]>([
  [{ amountMaxOre: '50 000 EUR' }, 'amountMaxOre', 'currency'],
  [{ amountMaxOre: '999999999999999' }, 'amountMaxOre', 'too_big'],
  [
    { amountMinOre: '300 000', amountMaxOre: '200 000' },
    'amountMinOre',
    'funding_amount_min_above_max',
  ],
  [{ sharePercent: '101' }, 'sharePercent', 'too_big'],
  [{ sharePercent: 'halvparten' }, 'sharePercent', 'number'],
  [{ title: '' }, 'title', 'too_small'],
  [{ purposes: [] }, 'purposes', 'too_small'],
  [{ sourceUrl: 'javascript:alert(1)' }, 'sourceUrl', 'invalid'],
  [
    { deadlineKind: 'fixed', deadlines: [{ day: '2027-02-30', time: '23:59' }] },
    'deadlines',
    'date',
  ],
  [
    { deadlineKind: 'fixed', deadlines: [{ day: '2027-02-03', time: '24:00' }] },
    'deadlines',
    'time',
  ],
  [
    { deadlineKind: 'fixed', deadlines: [{ day: '2026-11-01', time: '23:59' }] },
    'deadlines',
    'funding_deadline_passed',
  ],
  [
    { earliestStartOn: '2027-02-01', latestEndOn: '2027-01-01' },
    'latestEndOn',
    'funding_dates_reversed',
  ],
])('%o is refused at its field', (changed, field, code) => {
  expect(read(changed)).toEqual({ call: null, problems: [{ field, code }] });
});

test('a forecast keeps no deadline that was typed before it became one', () => {
  const deadlines = [{ day: '2027-02-03', time: '23:59' }];
  const { call } = read({ forecastMonth: '2027-03', deadlineKind: 'fixed', deadlines });
  expect(call).toMatchObject({ forecastMonth: '2027-03', deadlines: [] });
});

test('what is half written names every field, and a new call has to be checked', () => {
  const { problems } = readForm(aCallForm({ title: '' }), { unchecked: true, now: NOW });
  expect(problems.map(({ field }) => field)).toEqual(
    expect.arrayContaining(['title', 'slug', 'funderId', 'summary', 'amountMaxOre', 'checked']),
  );
});

test('an address is made of a title', () => {
  expect(slugOf('Støtte til å prøve, 2. runde (Ærlig!)')).toBe('stotte-til-a-prove-2-runde-aerlig');
});

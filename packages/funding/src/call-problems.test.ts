import { osloMoment } from '@koble/kernel';
import { expect, test } from 'vitest';
import { aCall } from '../../../tests/support/funding-examples';
import { callProblems } from './call-problems';
import { CallInput } from './schema';

const NOW = new Date('2026-11-28T10:00:00Z');
const problems = (changed: Partial<CallInput>) =>
  callProblems(aCall({ funderId: 'f', ...changed }), NOW).map(({ code, field }) => [code, field]);
const at = (day: string, time: string) => osloMoment(day, time).toISOString();

test.each<[string, Partial<CallInput>, string]>([
  ['amount_min_above_max', { amountMinOre: 2, amountMaxOre: 1 }, 'amountMinOre'],
  ['amount_above_pot', { amountMinOre: 2, potOre: 1 }, 'potOre'],
  ['share_above_intensity', { sharePercent: 60, intensityMaxPercent: 50 }, 'intensityMaxPercent'],
  ['deadline_missing', { deadlineKind: 'fixed' }, 'deadlines'],
  [
    'deadline_passed',
    { deadlineKind: 'fixed', deadlines: [at('2026-11-28', '11:00')] },
    'deadlines',
  ],
  [
    'deadline_twice',
    { deadlineKind: 'batch', deadlines: [at('2027-03-01', '23:59'), '2027-03-01T22:59:00Z'] },
    'deadlines',
  ],
  [
    'dates_reversed',
    { deadlineKind: 'fixed', deadlines: [at('2027-03-01', '23:59')], opensOn: '2027-03-02' },
    'opensOn',
  ],
  [
    'dates_reversed',
    { earliestStartOn: '2027-02-01', latestStartOn: '2027-01-31' },
    'latestStartOn',
  ],
  ['dates_reversed', { earliestStartOn: '2027-02-01', latestEndOn: '2027-01-31' }, 'latestEndOn'],
  ['trl_reversed', { trlMin: 6, trlMax: 4 }, 'trlMin'],
  [
    'cost_cap_twice',
    {
      costCaps: [
        { kind: 'travel', percent: 5 },
        { kind: 'travel', percent: 6 },
      ],
    },
    'costCaps',
  ],
  ['forecast_passed', { forecastMonth: '2026-10' }, 'forecastMonth'],
  [
    'forecast_has_deadline',
    { forecastMonth: '2027-03', deadlineKind: 'fixed', deadlines: [at('2027-03-01', '12:00')] },
    'deadlines',
  ],
])('%s', (code, changed, field) => {
  expect(problems(changed)).toEqual([[`funding.${code}`, field]]);
});

test('a call that can be has none: one minute is enough, a forecast needs no deadline', () => {
  expect(problems({})).toEqual([]);
  expect(problems({ deadlineKind: 'fixed', deadlines: [at('2026-11-28', '11:01')] })).toEqual([]);
  expect(problems({ deadlineKind: 'fixed', forecastMonth: '2026-11' })).toEqual([]);
});

test('what no field may hold is refused at the field', () => {
  const fieldsOf = (changed: object) =>
    CallInput.safeParse({
      ...aCall({ funderId: '00000000-0000-4000-8000-000000000000' }),
      ...changed,
    }).error?.issues.map(({ path }) => path.join('.'));
  expect(fieldsOf({})).toBeUndefined();
  expect(fieldsOf({ sharePercent: 101 })).toEqual(['sharePercent']);
  expect(fieldsOf({ amountMaxOre: 1e13 + 1 })).toEqual(['amountMaxOre']);
  expect(fieldsOf({ amountMaxOre: '50 000 EUR' })).toEqual(['amountMaxOre']);
  expect(fieldsOf({ forecastMonth: '2027-13' })).toEqual(['forecastMonth']);
  expect(fieldsOf({ sourceUrl: 'javascript:alert(1)' })).toEqual(['sourceUrl']);
});

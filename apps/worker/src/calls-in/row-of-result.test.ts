import type { ImportedCall } from '@koble/funding';
import { osloMoment } from '@koble/kernel';
import { expect, test } from 'vitest';
import { resultOf, type SediaTopic } from '../../../../tests/support/sedia-server';
import { rowOfResult } from './row-of-result';

const now = new Date('2026-11-26T10:00:00Z');
const RIA = 'HORIZON-CL4-2027-01-TWIN-1';
const FORTHCOMING = '31094501';

const rowOf = (topic: Partial<SediaTopic>, nokPerEur?: number) =>
  rowOfResult(resultOf({ identifier: RIA, ...topic }), { place: 'result 1', now, nokPerEur });

function callOf(topic: Partial<SediaTopic>, nokPerEur?: number): ImportedCall['call'] {
  const row = rowOf(topic, nokPerEur);
  if (row.kind !== 'call') throw new Error(JSON.stringify(row));
  return row.call.call;
}
const closing = (day: string) => osloMoment(day, '17:00').toISOString();

test('a topic is a call with its own facts: text without markup, dates in Brussels, a rule of the law, no kroner without a rate', () => {
  expect(callOf({ title: 'Robots for welders' })).toMatchObject({
    slug: 'eu-horizon-cl4-2027-01-twin-1',
    title: 'Robots for welders',
    skills: ['robotics', 'welding'],
    opensOn: '2026-06-01',
    deadlineKind: 'fixed',
    deadlines: [closing('2027-03-04')],
    amountMaxOre: null,
    potOre: null,
    rules: [{ kind: 'needs', what: 'foreign_partner', count: 2 }],
    checkedOn: '2026-11-26',
    checkedBy: 'EU Funding & Tenders Portal',
    sourceUrl: `https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities/topic-details/${RIA}`,
    summary: {
      en: 'Expected Outcome: Projects are expected to contribute to safer robots & welders.',
      nb: 'Utlysning i Horisont Europa: forsknings- og innovasjonsprosjekt. EU oppgir 3\u00a0000\u00a0000 til 5\u00a0000\u00a0000 euro til hvert prosjekt, 20\u00a0000\u00a0000 euro til sammen. Teksten står på engelsk hos EU.',
    },
  });
});

test('amounts are in kroner at a rate that was said, which stands beside them', () => {
  const { amountMinOre, amountMaxOre, potOre, summary } = callOf({}, 11.7);
  expect([amountMinOre, amountMaxOre, potOre]).toEqual([
    3_510_000_000, 5_850_000_000, 23_400_000_000,
  ]);
  expect(summary.nb).toContain('11,7 kroner per euro');
});

test.each([
  ['nothing', undefined],
  ['broken', '{"budgetTopicActionMap":'],
  [
    'of siblings alone',
    JSON.stringify({ budgetTopicActionMap: { 1: [{ action: `${RIA}2 - X` }] } }),
  ],
])('of a budget that is %s no amount is known', (_what, overview) => {
  const call = callOf({ metadata: { budgetOverview: [overview].filter(Boolean) } }, 11.7);
  expect(call).toMatchObject({ amountMinOre: null, amountMaxOre: null, potOre: null });
  expect(call.summary.nb).not.toContain('euro');
});

test('several cut-offs are all kept; of two stages the first is, since to the second those come who passed it', () => {
  const deadlines = ['2027-03-04', '2027-09-09'];
  expect(callOf({ deadlines, model: 'multiple cut-off' })).toMatchObject({
    deadlineKind: 'batch',
    deadlines: deadlines.map(closing),
  });
  expect(callOf({ deadlines, model: 'two-stage' })).toMatchObject({
    deadlineKind: 'fixed',
    deadlines: [closing('2027-03-04')],
  });
});

test('a deadline whose time is said is that moment', () => {
  const written = '2027-03-04T12:30:00.000+0100';
  expect(callOf({ metadata: { actions: [], deadlineDate: [written] } }).deadlines).toEqual([
    '2027-03-04T11:30:00.000Z',
  ]);
});

test('a forthcoming topic opens on its day, or is a forecast without deadline where only the month is known', () => {
  expect(callOf({ status: FORTHCOMING, opening: '2027-01-15' })).toMatchObject({
    opensOn: '2027-01-15',
    forecastMonth: null,
    deadlines: [closing('2027-03-04')],
  });
  expect(callOf({ status: FORTHCOMING, opening: '2026-11-26' })).toMatchObject({
    opensOn: '2026-11-26',
  });
  expect(callOf({ status: FORTHCOMING, opening: '2027-02' })).toMatchObject({
    opensOn: null,
    forecastMonth: '2027-02',
    deadlines: [],
  });
});

test.each([
  [{ status: FORTHCOMING, opening: '' }, 'no day of opening'],
  [{ status: FORTHCOMING, opening: '2026-11-25' }, 'not opened on its day'],
  [{ status: FORTHCOMING, opening: '2026-10' }, 'no day of opening'],
  [{ status: '31094503' }, 'closed'],
  [{ deadlines: ['2026-11-25'] }, 'past its last deadline'],
] as const)('%j is not to be applied to: %s', (topic, reason) => {
  expect(rowOf(topic)).toEqual({ kind: 'over', id: RIA, reason });
});

test('the status of the actions goes before that of the index, which may be older', () => {
  expect(rowOf({ metadata: { status: ['31094503'] } })).toMatchObject({ kind: 'call' });
});

test.each([
  [['HORIZON Coordination and Support Actions']],
  [['HORIZON Innovation Actions', 'HORIZON EIC Accelerator']],
  [['HORIZON TMA MSCA Postdoctoral Fellowships']],
  [[]],
])('of %j no partner abroad is asked', (typesOfAction) => {
  expect(callOf({ metadata: { typesOfAction } }).rules).toEqual([]);
});

test('a tender is left out; a cascade call is one, and its page is the EU’s', () => {
  expect(rowOf({ type: '2' })).toEqual({ kind: 'left_out', reason: 'tenders' });
  expect(callOf({ type: '8' })).toMatchObject({ rules: [], amountMaxOre: null });
  const elsewhere = {
    ...resultOf({ identifier: 'C', type: '8' }),
    url: 'https://europa.eu.evil.example/',
  };
  expect(rowOfResult(elsewhere, { place: '', now, nokPerEur: undefined })).toMatchObject({
    call: { call: { sourceUrl: expect.stringMatching(/^https:\/\/ec\.europa\.eu\//) } },
  });
});

test('markup that would run is text, and a title or text that is too long ends after a whole word', () => {
  const { summary, title } = callOf({
    title: 'word '.repeat(60),
    description: `<script>alert(1)</script><p>${'sentence '.repeat(200)}</p><img src=x onerror=alert(1)>`,
  });
  expect(summary.en).not.toMatch(/alert|<|onerror/);
  expect(summary.en.length).toBeLessThanOrEqual(600);
  expect(summary.en).toMatch(/ sentence…$/);
  expect(title).toMatch(/^(word )+word…$/);
  expect(title.length).toBeLessThanOrEqual(140);
});

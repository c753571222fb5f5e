import type { AgreementSummary } from '@koble/agreements/schema';
import type { IntroductionSummary } from '@koble/introductions/schema';
import { expect, test } from 'vitest';
import { waitingFor } from './waiting';

const agreement = (id: string, changed: Partial<AgreementSummary> = {}): AgreementSummary => ({
  id,
  number: 1,
  version: 1,
  state: 'requested',
  title: `Pilot ${id}`,
  side: 'partner',
  company: { id: 'c', name: 'Demobedriften' },
  partner: { id: 'p', name: 'Demolab' },
  turn: 'partner',
  changeWaitsFor: null,
  deadlineOn: '2026-12-05',
  updatedAt: '2026-11-28T10:00:00.000Z',
  ...changed,
});

const enquiry = (id: string, changed: Partial<IntroductionSummary> = {}): IntroductionSummary => ({
  id,
  number: 1,
  version: 1,
  kind: 'pilot',
  state: 'sent',
  title: `Pilot ${id}`,
  needId: null,
  side: 'receiver',
  other: {
    kind: 'organisation',
    id: 'c',
    name: 'Demobedriften',
    answers: null,
    answerDays: null,
  },
  why: '',
  criteriaMet: 0,
  criteriaTotal: 0,
  missingMust: [],
  sentAt: '2026-11-28T10:00:00.000Z',
  answerBy: '2026-12-01',
  saidYes: false,
  declineReason: null,
  hasAdviser: false,
  released: false,
  unread: 0,
  updatedAt: '2026-11-28T10:00:00.000Z',
  ...changed,
});

test('what waits for the partner comes soonest first, whichever kind it is', () => {
  const waiting = waitingFor(
    [agreement('late'), agreement('soon', { state: 'countered', deadlineOn: '2026-11-29' })],
    [enquiry('between')],
  );
  expect(waiting.map(({ id, kind }) => [id, kind])).toEqual([
    ['soon', 'agreement'],
    ['between', 'introduction'],
    ['late', 'request'],
  ]);
});

test('what waits for the other side, has no day, is answered or is only advised on is not among it', () => {
  const waiting = waitingFor(
    [agreement('theirs', { turn: 'company' }), agreement('over', { turn: null, deadlineOn: null })],
    [
      enquiry('over', { answerBy: null }),
      enquiry('answered', { state: 'accepted', saidYes: true }),
      enquiry('advised', { side: 'adviser' }),
    ],
  );
  expect(waiting).toEqual([]);
});

test('who is nameless stays so', () => {
  const other = { kind: 'gone' } as const;
  expect(waitingFor([], [enquiry('one', { other })])[0]?.who).toBeNull();
});

import { aCallForm } from '../../support/call-form-examples';
import { aCall } from '../../support/funding-examples';
import type { Cell } from './cell';
import { ALL, COMPANY, WRITERS, CATALOGUERS, thing } from './cell-callers';

const readCall = (revision: string) => ({ slug: 'demo-pilot', revision });

const writtenCall = (funderId: string) => {
  const { checkedOn: _on, checkedBy: _by, ...call } = aCall({ funderId });
  return call;
};

/** Calls: anybody reads and asks about them; funders and advisers keep them. */
export const CALL_CELLS: Readonly<Record<string, Cell>> = {
  'calls.check': { input: () => ({ slug: 'demo-pilot' }), yes: CATALOGUERS },
  'calls.close': { input: ({ callRevision }) => readCall(callRevision), yes: CATALOGUERS },
  'calls.correct': {
    input: ({ things }) => ({
      callId: things.call,
      field: 'title',
      text: 'Ordningen har fått nytt navn.',
      sourceUrl: null,
    }),
    yes: ALL,
  },
  'calls.corrections': { yes: CATALOGUERS },
  'calls.discardDraft': { input: thing('callDraft'), yes: ['funder'] },
  'calls.dismissCorrection': {
    input: ({ things }) => ({ id: things.correction, reason: 'Navnet er som før.' }),
    yes: CATALOGUERS,
  },
  'calls.edit': { input: () => ({ slug: 'demo-pilot' }), yes: CATALOGUERS },
  'calls.edit#draft': { input: ({ things }) => ({ draftId: things.callDraft }), yes: ['funder'] },
  'calls.edit#new': { input: () => ({ draftId: null }), yes: CATALOGUERS },
  'calls.history': { input: () => ({ slug: 'demo-pilot' }), yes: ALL },
  'calls.list': { input: () => ({}), yes: CATALOGUERS },
  'calls.publish': {
    input: ({ organisations, callRevision }) => ({
      call: writtenCall(organisations.funderOrganisation),
      checked: true,
      revision: callRevision,
      draftId: null,
      corrections: [],
    }),
    yes: CATALOGUERS,
  },
  'calls.reopen': { input: ({ callRevision }) => readCall(callRevision), yes: CATALOGUERS },
  'calls.restore': {
    input: ({ callRevision }) => ({ ...readCall(callRevision), number: 1 }),
    yes: CATALOGUERS,
  },
  'calls.saveDraft': {
    input: () => ({ id: null, callId: null, base: null, form: aCallForm() }),
    yes: CATALOGUERS,
  },

  'funding.answer': {
    input: ({ things }) => ({ callId: things.call, company: {} }),
    yes: ALL,
  },
  'funding.answerAll': { input: () => ({ company: {} }), yes: ALL },
  'funding.companyAnswers': { yes: [...COMPANY, 'otherOwner'] },
  'funding.saveCompanyAnswers': {
    input: () => ({ answers: [{ key: 'needs:research_partner', answer: true }] }),
    yes: [...WRITERS, 'otherOwner'],
  },
  'funding.get': { input: () => ({ slug: 'demo-pilot' }), yes: ALL },
  'funding.project': {
    input: () => ({
      company: {},
      costs: {},
      period: { startsOn: '2027-01-01', endsOn: '2027-12-31' },
    }),
    yes: ALL,
  },
};

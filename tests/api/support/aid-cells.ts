import { anAward } from '../../support/aid-examples';
import type { Cell } from './cell';
import { atVersion, COMPANY } from './cell-callers';

/** What a company has been granted: its own people's, and those who act for it. */
export const AID_CELLS: Readonly<Record<string, Cell>> = {
  'aid.answerLink': {
    input: ({ organisations }) => ({ organisationId: organisations.otherCompany, agreed: true }),
    yes: ['owner', 'member'],
  },
  'aid.answerOtherSupport': {
    input: () => ({ otherSupport: 'no' }),
    yes: [...COMPANY, 'otherOwner'],
  },
  'aid.change': {
    input: ({ things }) => ({ id: things.award, version: 1, award: anAward() }),
    yes: COMPANY,
  },
  'aid.declaration': { input: () => ({ language: 'nb' }), yes: [...COMPANY, 'otherOwner'] },
  'aid.declare': { input: () => anAward(), yes: [...COMPANY, 'otherOwner'] },
  'aid.declareLink': {
    input: () => ({ number: '310000183' }),
    yes: ['owner', 'member', 'otherOwner'],
  },
  'aid.ledger': { yes: [...COMPANY, 'otherOwner'] },
  'aid.plan': {
    input: () => ({ on: '2026-12-01', currency: 'NOK', amount: 10_000_000, nokPerEur: 11.5 }),
    yes: [...COMPANY, 'otherOwner'],
  },
  'aid.removeLink': {
    input: ({ organisations }) => ({ organisationId: organisations.company }),
    yes: ['otherOwner'],
  },
  'aid.withdraw': { input: atVersion('award'), yes: COMPANY },
};

import { aCardInput, aProfile } from '../../support/candidate-examples';
import type { Cell } from './cell';
import { SEEKERS, COMPANY, ADVISERS, thing } from './cell-callers';

/** Profiles of job seekers: their own, and as a card for those who look for people. */
export const CANDIDATE_CELLS: Readonly<Record<string, Cell>> = {
  'candidates.block': { input: () => ({ number: '310000116' }), yes: SEEKERS },
  'candidates.blocks': { yes: SEEKERS },
  'candidates.card': { input: thing('candidate'), yes: [...COMPANY, 'otherOwner', ...ADVISERS] },
  'candidates.confirm': { yes: SEEKERS },
  'candidates.own': { yes: SEEKERS },
  'candidates.pause': { yes: SEEKERS },
  'candidates.preview': { input: () => aCardInput(), yes: SEEKERS },
  'candidates.remove': { yes: SEEKERS },
  'candidates.resume': { yes: SEEKERS },
  'candidates.save': { input: () => aProfile(), yes: SEEKERS },
  'candidates.unblock': {
    input: ({ organisations }) => ({ organisationId: organisations.otherCompany }),
    yes: SEEKERS,
  },
};

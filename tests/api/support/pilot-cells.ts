import { aDraft } from '../../support/pilot-examples';
import type { Cell } from './cell';
import { ALL, RESEARCHERS, thing, atVersion } from './cell-callers';

/** Offers: their partner's, and what is published anybody's. */
export const PILOT_CELLS: Readonly<Record<string, Cell>> = {
  'pilots.get': { input: thing('offer'), yes: ALL },
  'pilots.mine': { yes: RESEARCHERS },
  'pilots.load': { yes: RESEARCHERS },
  'pilots.payingCalls': { yes: RESEARCHERS },
  'pilots.own': { input: thing('offer'), yes: ['researcher'] },
  'pilots.own#draft': { input: thing('pilotDraft'), yes: ['researcher'] },
  'pilots.saveDraft': {
    input: () => ({ id: null, version: null, draft: aDraft() }),
    yes: RESEARCHERS,
  },
  'pilots.saveDraft#own': {
    input: ({ things }) => ({ id: things.offer, version: null, draft: aDraft() }),
    yes: ['researcher'],
  },
  'pilots.discardDraft': { input: atVersion('pilotDraft'), yes: ['researcher'] },
  'pilots.publish': { input: atVersion('pilotDraft'), yes: ['researcher'] },
  'pilots.pause': { input: thing('offer'), yes: ['researcher'] },
  'pilots.reopen': { input: thing('offer'), yes: [], told: { CONFLICT: ['researcher'] } },
  'pilots.close': { input: thing('offer'), yes: ['researcher'] },
};

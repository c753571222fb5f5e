import { aBrief, aNeed } from '../../support/need-examples';
import type { Cell } from './cell';
import { ALL, COMPANY, WRITERS, ADVISERS, thing } from './cell-callers';
import { NOW } from './matrix-calls';
import type { World } from './world';

const readForReview = ({ things }: World) => ({
  id: things.waitingNeed,
  askedAt: new Date(NOW).toISOString(),
});

/** Needs: their company's, what is published anybody's, and what waits the advisers'. */
export const NEED_CELLS: Readonly<Record<string, Cell>> = {
  'needs.approve': { input: readForReview, yes: ['adviser'] },
  'needs.challenge': { input: thing('need'), yes: COMPANY },
  'needs.close': { input: thing('need'), yes: WRITERS },
  'needs.discard': { input: thing('waitingNeed'), yes: WRITERS },
  'needs.fitting': {
    input: () => ({ skillsMust: ['welding'] }),
    yes: [...COMPANY, 'otherOwner'],
  },
  'needs.get': { input: ({ things }) => ({ kind: 'role', id: things.need }), yes: ALL },
  'needs.get#waiting': {
    input: ({ things }) => ({ kind: 'role', id: things.waitingNeed }),
    yes: COMPANY,
  },
  'needs.mine': { yes: [...COMPANY, 'otherOwner'] },
  'needs.renew': { input: thing('need'), yes: [], told: { CONFLICT: WRITERS } },
  'needs.reopen': {
    input: thing('need'),
    yes: [],
    told: { CONFLICT: WRITERS },
  },
  'needs.resubmit': {
    input: ({ things }) => ({ id: things.waitingNeed, need: aNeed() }),
    yes: WRITERS,
  },
  'needs.sendBack': {
    input: (world) => ({ ...readForReview(world), note: 'Si hva dere vil lønne jobben med.' }),
    yes: ['adviser'],
  },
  'needs.saveBrief': {
    input: ({ things }) => ({ id: things.need, version: 0, brief: aBrief() }),
    yes: WRITERS,
  },
  'needs.share': {
    input: ({ things, organisations }) => ({
      id: things.need,
      audience: 'chosen',
      partners: [organisations.partner],
    }),
    yes: WRITERS,
  },
  'needs.shared': { yes: ['researcher', 'otherResearcher'] },
  'needs.waiting': { yes: ADVISERS },
  'needs.publish': { input: () => aNeed(), yes: [...WRITERS, 'otherOwner'] },
};

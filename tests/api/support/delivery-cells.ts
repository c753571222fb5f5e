import { theTerms } from '../../support/agreement-examples';
import type { Cell } from './cell';
import { NOW } from './matrix-calls';
import type { World } from './world';
import { CALLERS } from './world-callers';

const COMPANY = ['owner', 'member', 'accountant', 'adviserForClient'] as const;
const WRITERS = ['owner', 'member', 'adviserForClient'] as const;
const BOTH = [...WRITERS, 'researcher'] as const;

const atVersion = (name: 'underWay' | 'delivered') => (world: World) => ({
  id: world.things[name],
  version: 1,
});

/** What the two sides may do with a pilot that is under way, and nobody else. */
export const DELIVERY_CELLS: Readonly<Record<string, Cell>> = {
  'delivery.approve': {
    input: atVersion('delivered'),
    yes: ['owner', 'member'],
    told: { CONFLICT: ['researcher'] },
  },
  'delivery.deliver': {
    input: atVersion('underWay'),
    yes: ['researcher'],
    told: { CONFLICT: WRITERS },
  },
  'delivery.get': {
    input: ({ things }) => ({ id: things.underWay }),
    yes: [...COMPANY, 'researcher'],
  },
  'delivery.markMilestone': {
    input: ({ things }) => ({ id: things.underWay, title: 'Delene er valgt', done: true }),
    yes: ['researcher'],
  },
  'delivery.consentToResult': {
    input: ({ things }) => ({ id: things.approved, version: 1, agree: true }),
    yes: ['owner', 'member', 'researcher'],
  },
  'delivery.rating': {
    input: ({ organisations }) => ({ partnerId: organisations.partner }),
    yes: CALLERS,
  },
  'delivery.result': { input: ({ things }) => ({ id: things.toldOf }), yes: CALLERS },
  'delivery.results': { yes: CALLERS },
  'delivery.writeResult': {
    input: ({ things }) => ({
      id: things.approved,
      version: 1,
      problem: 'Bedriften sveiset tre deler for hånd.',
      work: 'Partneren sveiset de samme delene med robot.',
      outcome: 'Roboten var raskere på to av de tre delene.',
      figures: '',
      companyNamed: false,
    }),
    yes: BOTH,
  },
  'delivery.removeFile': {
    input: ({ things }) => ({ id: things.underWay, fileId: things.partnerFile }),
    yes: ['researcher'],
    told: { CONFLICT: WRITERS },
  },
  'delivery.review': {
    input: ({ things }) => ({
      id: things.approved,
      result: 4,
      cooperation: 5,
      again: 5,
      text: 'Det gikk fint.',
    }),
    yes: BOTH,
  },
  'delivery.sendBack': {
    input: (world) => ({
      ...atVersion('delivered')(world),
      text: 'Vi savner tallene for den tredje delen.',
      deliverables: theTerms().deliverables,
    }),
    yes: WRITERS,
    told: { CONFLICT: ['researcher'] },
  },
  'delivery.spendHours': {
    input: ({ things }) => ({
      id: things.underWay,
      spentOn: NOW.slice(0, 10),
      minutes: 90,
      note: 'Målte tiden',
    }),
    yes: BOTH,
  },
  'delivery.takeHoursBack': {
    input: ({ things }) => ({ id: things.underWay, hoursId: things.companyHours }),
    yes: WRITERS,
    told: { CONFLICT: ['researcher'] },
  },
};

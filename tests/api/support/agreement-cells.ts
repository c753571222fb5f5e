import { aRequest, theTerms } from '../../support/agreement-examples';
import type { Cell } from './cell';
import type { World } from './world';

const COMPANY = ['owner', 'member', 'accountant', 'adviserForClient'] as const;
const WRITERS = ['owner', 'member', 'adviserForClient'] as const;
const NEGOTIATORS = [...COMPANY, 'otherOwner', 'researcher', 'otherResearcher'] as const;

const thing = (name: keyof World['things']) => (world: World) => ({ id: world.things[name] });
const atVersion = (name: keyof World['things']) => (world: World) => ({
  id: world.things[name],
  version: 1,
});
const proposal = (name: keyof World['things']) => (world: World) => ({
  ...atVersion(name)(world),
  reason: 'Delene kommer tre uker senere.',
  terms: theTerms({ priceOre: 9_000_000 }),
});
const ending = (name: keyof World['things']) => (world: World) => ({
  ...atVersion(name)(world),
  reason: 'timing',
  text: 'Det passer ikke nå.',
});

/** What the company and the partner may do with their agreements, and nobody else. */
export const AGREEMENT_CELLS: Readonly<Record<string, Cell>> = {
  'agreements.accept': {
    input: ({ things }) => ({ id: things.onTheTable, termsNumber: 1 }),
    yes: ['owner', 'member', 'researcher'],
  },
  'agreements.agreeToChange': {
    input: atVersion('toChange'),
    yes: ['owner', 'member'],
    told: { CONFLICT: ['researcher'] },
  },
  'agreements.cancel': {
    input: ending('askedFor'),
    yes: WRITERS,
    told: { CONFLICT: ['researcher'] },
  },
  'agreements.decline': {
    input: ending('askedFor'),
    yes: ['researcher'],
    told: { CONFLICT: WRITERS },
  },
  'agreements.get': { input: thing('onTheTable'), yes: [...COMPANY, 'researcher'] },
  'agreements.get#asked': { input: thing('askedFor'), yes: [...COMPANY, 'researcher'] },
  'agreements.layTerms': {
    input: (world) => ({ ...atVersion('askedFor')(world), move: 'offer', terms: theTerms() }),
    yes: ['researcher'],
    told: { CONFLICT: WRITERS },
  },
  'agreements.layTerms#counter': {
    input: (world) => ({
      ...atVersion('onTheTable')(world),
      move: 'counter',
      terms: theTerms({ priceOre: 9_000_000 }),
    }),
    yes: WRITERS,
    told: { CONFLICT: ['researcher'] },
  },
  'agreements.mine': { yes: NEGOTIATORS },
  'agreements.proposeChange': {
    input: proposal('underWay'),
    yes: [...WRITERS, 'researcher'],
  },
  'agreements.proposeChange#agreed': {
    input: proposal('agreedOn'),
    yes: [...WRITERS, 'researcher'],
  },
  'agreements.refuseChange': {
    input: (world) => ({ ...atVersion('toChange')(world), answer: 'Det passer ikke nå.' }),
    yes: WRITERS,
    told: { CONFLICT: ['researcher'] },
  },
  'agreements.request': {
    input: ({ things }) => aRequest(things.offer),
    yes: ['otherOwner'],
    told: { CONFLICT: WRITERS },
  },
  'agreements.request#need': {
    input: ({ things }) => aRequest(things.offer, { needId: things.need }),
    yes: WRITERS,
    told: { BAD_REQUEST: ['otherOwner'] },
  },
  'agreements.requestForm': {
    input: ({ things }) => ({ offerId: things.offer }),
    yes: [...WRITERS, 'otherOwner'],
  },
  'agreements.start': { input: atVersion('agreedOn'), yes: [...WRITERS, 'researcher'] },
  'agreements.withdrawChange': {
    input: atVersion('toChange'),
    yes: ['researcher'],
    told: { CONFLICT: WRITERS },
  },
};

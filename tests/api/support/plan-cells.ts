import type { Cell } from './cell';
import type { World } from './world';

/** Those who act for the company. */
const COMPANY = ['owner', 'member', 'accountant', 'adviserForClient'] as const;
/** Every company's people, and every operator's. */
const READERS = [...COMPANY, 'otherOwner', 'adviser', 'otherAdviser'] as const;

const atVersion = (name: keyof World['things']) => (world: World) => ({
  id: world.things[name],
  version: 1,
});

/** Plans: their company's, and of what is shared with them the operator's advisers read and tick off. */
export const PLAN_CELLS: Readonly<Record<string, Cell>> = {
  'plans.addTask': {
    input: ({ things, people }) => ({
      planId: things.sharedPlan,
      title: 'Ring banken',
      dueOn: '2026-12-01',
      assigneeId: people.member,
    }),
    yes: COMPANY,
  },
  'plans.change': {
    input: (world) => ({ ...atVersion('sharedPlan')(world), title: 'Robot i vår', note: 'Ring' }),
    yes: COMPANY,
  },
  'plans.changeTask': {
    input: (world) => ({
      ...atVersion('sharedTask')(world),
      dueOn: '2026-12-01',
      assigneeId: world.people.member,
    }),
    yes: COMPANY,
  },
  'plans.get': { input: ({ things }) => ({ id: things.plan }), yes: COMPANY },
  'plans.get#shared': {
    input: ({ things }) => ({ id: things.sharedPlan }),
    yes: [...COMPANY, 'adviser'],
  },
  'plans.list': { yes: READERS },
  'plans.remove': { input: atVersion('sharedPlan'), yes: COMPANY },
  'plans.removeTask': { input: atVersion('sharedTask'), yes: COMPANY },
  'plans.save': {
    input: ({ things }) => ({
      needId: things.need,
      parts: { person: things.candidate, pilot: things.offer, calls: [things.call] },
    }),
    yes: COMPANY,
  },
  'plans.settleTask': {
    input: (world) => ({ ...atVersion('planTask')(world), done: true }),
    yes: COMPANY,
  },
  'plans.settleTask#shared': {
    input: (world) => ({ ...atVersion('sharedTask')(world), done: true }),
    yes: [...COMPANY, 'adviser'],
  },
  'plans.share': {
    input: (world) => ({
      ...atVersion('plan')(world),
      operatorId: world.organisations.operator,
    }),
    yes: COMPANY,
  },
  'plans.takeOver': { input: atVersion('sharedPlan'), yes: COMPANY },
};

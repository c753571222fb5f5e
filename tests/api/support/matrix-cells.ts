import { ACCOUNT_CELLS } from './account-cells';
import { AGREEMENT_CELLS } from './agreement-cells';
import { AID_CELLS } from './aid-cells';
import { ALERT_CELLS } from './alert-cells';
import { CALL_CELLS } from './call-cells';
import { CANDIDATE_CELLS } from './candidate-cells';
import { CATALOGUE_CELLS } from './catalogue-cells';
import type { Cell } from './cell';
import {
  ALL,
  SIGNED_IN,
  SEEKERS,
  COMPANY,
  COMPANIES,
  WRITERS,
  RESEARCHERS,
  ADVISERS,
  thing,
  atVersion,
} from './cell-callers';
import { DELIVERY_CELLS } from './delivery-cells';
import { INTRODUCTION_CELLS } from './introduction-cells';
import { NEED_CELLS } from './need-cells';
import { aNeedInput } from './need-examples';
import { PILOT_CELLS } from './pilot-cells';
import { PLAN_CELLS } from './plan-cells';

/** Every procedure, by its path; what stands behind `#` is another way to call the same. */
export const CELLS: Readonly<Record<string, Cell>> = {
  ...ACCOUNT_CELLS,
  ...AGREEMENT_CELLS,
  ...AID_CELLS,
  ...ALERT_CELLS,
  ...CALL_CELLS,
  ...CANDIDATE_CELLS,
  ...CATALOGUE_CELLS,
  ...DELIVERY_CELLS,
  ...INTRODUCTION_CELLS,
  ...NEED_CELLS,
  ...PILOT_CELLS,
  ...PLAN_CELLS,
  'cases.addItem': {
    input: ({ things, people }) => ({
      caseId: things.plannedCase,
      title: 'Ring banken',
      dueOn: '2026-12-01',
      assigneeId: people.member,
    }),
    yes: COMPANY,
  },
  'cases.calendar': { yes: COMPANIES },
  'cases.change': {
    input: (world) => ({
      ...atVersion('plannedCase')(world),
      needId: world.things.need,
      reference: 'REF-1',
      startsOn: '2027-01-01',
      endsOn: '2027-06-30',
    }),
    yes: COMPANY,
  },
  'cases.changeItem': {
    input: (world) => ({
      ...atVersion('caseItem')(world),
      dueOn: '2026-12-01',
      assigneeId: world.people.member,
    }),
    yes: COMPANY,
  },
  'cases.get': { input: thing('grantedCase'), yes: COMPANY },
  'cases.grant': {
    input: (world) => ({
      ...atVersion('requestedCase')(world),
      decidedOn: '2026-11-20',
      grantedOre: 15_000_000,
      basis: 'de_minimis',
      nokPerEur: 11.5,
    }),
    yes: COMPANY,
  },
  'cases.list': { yes: COMPANIES },
  'cases.pay': {
    input: (world) => ({
      ...atVersion('grantedCase')(world),
      paidOn: '2026-11-20',
      amountOre: 5_000_000,
    }),
    yes: COMPANY,
  },
  'cases.refuse': {
    input: (world) => ({ ...atVersion('requestedCase')(world), decidedOn: '2026-11-20' }),
    yes: COMPANY,
  },
  'cases.remove': { input: atVersion('plannedCase'), yes: COMPANY },
  'cases.removeFile': { input: thing('caseFile'), yes: WRITERS },
  'cases.removeItem': { input: atVersion('caseItem'), yes: COMPANY },
  'cases.renewCalendar': { yes: COMPANIES },
  'cases.report': { input: atVersion('grantedCase'), yes: COMPANY },
  'cases.request': {
    input: (world) => ({
      ...atVersion('plannedCase')(world),
      appliedOn: '2026-11-20',
      appliedOre: 20_000_000,
    }),
    yes: COMPANY,
  },
  'cases.revokeCalendar': { yes: COMPANIES },
  'cases.settleItem': {
    input: (world) => ({ ...atVersion('caseItem')(world), done: true }),
    yes: COMPANY,
  },
  'cases.start': {
    input: ({ things }) => ({
      about: { callId: things.call },
      needId: null,
      agreementId: null,
      appliedOn: null,
      appliedOre: 20_000_000,
    }),
    yes: COMPANIES,
  },
  'cases.start#need': {
    input: ({ things }) => ({
      about: { title: 'Pilotstøtte', giver: 'Demofondet', basis: 'unknown' },
      needId: things.need,
      agreementId: null,
      appliedOn: null,
      appliedOre: null,
    }),
    yes: COMPANY,
  },
  'cases.undo': { input: atVersion('requestedCase'), yes: COMPANY },
  'cases.withdraw': { input: atVersion('grantedCase'), yes: COMPANY },

  'matching.answerObjection': {
    input: ({ things }) => ({ id: things.objection, answer: 'Vi har sett på det sammen.' }),
    yes: ADVISERS,
  },
  'matching.bundles': { input: () => aNeedInput(), yes: ALL },
  'matching.challengesForUs': { yes: RESEARCHERS },
  'matching.fit': { input: ({ things }) => ({ needId: things.need }), yes: ALL },
  'matching.myObjections': { yes: SIGNED_IN },
  'matching.object': {
    input: ({ things }) => ({
      about: { logId: things.shown, kind: 'role', id: things.metNeed },
      reason: 'Jeg har fagbrev, men det vises ikke.',
    }),
    yes: ['seeker'],
  },
  'matching.objections': { yes: ADVISERS },
  'matching.peopleFor': {
    input: ({ things }) => ({ needId: things.need }),
    yes: COMPANY,
  },
  'matching.rolesForMe': { yes: SEEKERS },

  'jointNeeds.companions': { input: ({ things }) => ({ needId: things.need }), yes: COMPANY },
  'jointNeeds.open': {
    input: ({ things }) => ({ needId: things.need, open: true }),
    yes: ['owner', 'member'],
  },
  'jointNeeds.open#closed': {
    input: ({ things }) => ({ needId: things.need, open: false }),
    yes: WRITERS,
  },
  'jointNeeds.list': { yes: [...COMPANY, 'otherOwner'] },
  'jointNeeds.get': { input: thing('joint'), yes: [...COMPANY, 'otherOwner'] },
  'jointNeeds.start': {
    input: ({ things }) => ({
      needId: things.need,
      others: [things.otherNeed],
      title: 'Felles sveiserobot',
    }),
    yes: WRITERS,
  },
  'jointNeeds.answer': {
    input: (world) => ({ ...atVersion('joint')(world), answer: 'join' }),
    yes: ['otherOwner'],
    told: { CONFLICT: ['owner', 'member'] },
  },
  'jointNeeds.withdraw': {
    input: (world) => ({
      ...atVersion('joint')(world),
      organisationId: world.organisations.otherCompany,
    }),
    yes: WRITERS,
    told: { CONFLICT: ['otherOwner'] },
  },
  'jointNeeds.propose': {
    input: (world) => ({
      ...atVersion('joint')(world),
      title: 'Felles sveiserobot',
      plan: 'En uke hver.',
      costOre: 10_000_000,
      callId: null,
      shares: [
        { organisationId: world.organisations.company, percent: 60 },
        { organisationId: world.organisations.otherCompany, percent: 40 },
      ],
    }),
    yes: WRITERS,
    told: { CONFLICT: ['otherOwner'] },
  },
  'jointNeeds.agree': {
    input: atVersion('joint'),
    yes: ['owner', 'member'],
    told: { CONFLICT: ['otherOwner'] },
  },
  'jointNeeds.openCase': {
    input: atVersion('agreedJoint'),
    yes: [...WRITERS, 'otherOwner'],
  },
  'jointNeeds.leave': {
    input: atVersion('joint'),
    yes: WRITERS,
    told: { CONFLICT: ['otherOwner'] },
  },

  'notifications.list': { input: () => ({}), yes: SIGNED_IN },
  'notifications.markRead': {
    input: ({ things }) => ({ ids: [things.notification] }),
    yes: SIGNED_IN,
  },
  'notifications.preferences': { yes: SIGNED_IN },
  'notifications.savePreferences': {
    input: () => ({ preferences: [{ topic: 'message', inApp: true, mail: 'off' }] }),
    yes: SIGNED_IN,
  },
};

import type { Cell } from './cell';
import { ALL, SIGNED_IN, COMPANY, ADVISERS, ORGANISATIONS, OWNERS, thing } from './cell-callers';
import { INVITATION_TOKEN } from './world';
import { CANARIES } from './world-callers';

/** Who somebody is, whom they act for, and who belongs to an organisation. */
export const ACCOUNT_CELLS: Readonly<Record<string, Cell>> = {
  'accounts.acceptInvitation': { input: () => ({ token: INVITATION_TOKEN }), yes: ['otherSeeker'] },
  'accounts.actAs': { input: () => ({ as: 'self' }), yes: SIGNED_IN },
  'accounts.actAs#organisation': {
    input: ({ organisations }) => ({ as: 'organisation', organisationId: organisations.company }),
    yes: ['owner', 'member', 'accountant'],
  },
  'accounts.actAs#client': {
    input: ({ organisations }) => ({ as: 'client', companyId: organisations.company }),
    yes: ['adviser', 'adviserForClient'],
  },
  'accounts.askConsent': { input: () => ({ number: '310000116' }), yes: ADVISERS },
  'accounts.changeRole': {
    input: ({ people }) => ({ personId: people.member, role: 'accountant' }),
    yes: ['owner'],
    told: { BAD_REQUEST: ['researcher', 'otherResearcher', 'funder', 'county', ...ADVISERS] },
  },
  'accounts.choices': { yes: SIGNED_IN },
  'accounts.decideRequest': {
    input: ({ things }) => ({ id: things.request, granted: true }),
    yes: ['owner'],
  },
  'accounts.deleteMe': {
    input: () => ({ email: CANARIES.email }),
    yes: ['seeker'],
    told: { BAD_REQUEST: SIGNED_IN.filter((name) => name !== 'seeker') },
  },
  'accounts.endConsent': { input: thing('consent'), yes: ['owner', 'member', 'adviser'] },
  'accounts.giveConsent': {
    input: ({ organisations }) => ({ operatorId: organisations.otherOperator }),
    yes: ['owner', 'member', 'otherOwner'],
  },
  'accounts.invitation': { input: () => ({ token: INVITATION_TOKEN }), yes: ALL },
  'accounts.invite': {
    input: () => ({ email: 'ny@koble.example', role: 'member' }),
    yes: OWNERS,
  },
  'accounts.leave': {
    yes: ['member', 'accountant', ...ADVISERS],
    told: { CONFLICT: OWNERS },
  },
  'accounts.lookupCompany': { input: () => ({ number: '310000183' }), yes: ALL },
  'accounts.me': { yes: ALL },
  'accounts.myData': { yes: SIGNED_IN },
  'accounts.partners': { yes: [...COMPANY, 'otherOwner'] },
  'accounts.operators': { yes: ALL },
  'accounts.organisation': { yes: ORGANISATIONS },
  'accounts.registerCompany': {
    input: () => ({ kind: 'company', number: '310000183' }),
    yes: SIGNED_IN,
  },
  'accounts.removeMember': {
    input: ({ people }) => ({ personId: people.member }),
    yes: ['owner'],
  },
  'accounts.revokeInvitation': { input: thing('invitation'), yes: ['owner'] },
  'accounts.saveMe': { input: () => ({ name: 'Demo-Ny Tenktvik', locale: 'en' }), yes: SIGNED_IN },
  'accounts.saveOrganisation': {
    input: () => ({ homepage: null, about: 'Ny tekst', employees: null, reviewsNeeds: false }),
    yes: ORGANISATIONS.filter((name) => name !== 'accountant'),
  },
  'accounts.whoSawMe': { yes: SIGNED_IN },
};

import { signText } from '@koble/kernel/signed-text';
import { anAward } from '../../support/aid-examples';
import { aMailedAlert, anAlert, aWatched } from '../../support/alert-examples';
import { aCall } from '../../support/funding-examples';
import { aCardInput, aProfile } from '../../support/candidate-examples';
import { aBrief, aNeed } from '../../support/need-examples';
import { aDraft } from '../../support/pilot-examples';
import { AGREEMENT_CELLS } from './agreement-cells';
import type { Cell } from './cell';
import { aCallForm } from '../../support/call-form-examples';
import { DELIVERY_CELLS } from './delivery-cells';
import { NOW } from './matrix-calls';
import { aNeedInput } from './need-examples';
import { PLAN_CELLS } from './plan-cells';
import { CALLERS, CANARIES, INVITATION_TOKEN, LINK_SECRET, type World } from './world';

const ALL = CALLERS;
const SIGNED_IN = CALLERS.filter((name) => name !== 'visitor');
const SEEKERS = ['seeker', 'otherSeeker'] as const;
/** Those who act for the company, and those of them who write in its name. */
const COMPANY = ['owner', 'member', 'accountant', 'adviserForClient'] as const;
/** Every company's people. */
const COMPANIES = [...COMPANY, 'otherOwner'] as const;
const WRITERS = ['owner', 'member', 'adviserForClient'] as const;
const RESEARCHERS = ['researcher', 'otherResearcher'] as const;
const ADVISERS = ['adviser', 'otherAdviser'] as const;
const CATALOGUERS = ['funder', ...ADVISERS] as const;
const ORGANISATIONS = SIGNED_IN.filter((name) => name !== 'seeker' && name !== 'otherSeeker');
const OWNERS = [
  'owner',
  'otherOwner',
  'researcher',
  'otherResearcher',
  'funder',
  'county',
] as const;

const thing = (name: keyof World['things']) => (world: World) => ({ id: world.things[name] });
const atVersion = (name: keyof World['things']) => (world: World) => ({
  id: world.things[name],
  version: 1,
});
const readCall = (revision: string) => ({ slug: 'demo-pilot', revision });
const writtenCall = (funderId: string) => {
  const { checkedOn: _on, checkedBy: _by, ...call } = aCall({ funderId });
  return call;
};
const readForReview = ({ things }: World) => ({
  id: things.waitingNeed,
  askedAt: new Date(NOW).toISOString(),
});

/** What a mail's link carries. */
const mailLink = (purpose: string, text: string) =>
  signText({ secret: LINK_SECRET, purpose: `koble alert ${purpose}` }, text);
const ownAlert = ({ things }: World) => ({ token: null, id: things.alert });

/** Every procedure, by its path; what stands behind `#` is another way to call the same. */
export const CELLS: Readonly<Record<string, Cell>> = {
  ...AGREEMENT_CELLS,
  ...DELIVERY_CELLS,
  ...PLAN_CELLS,
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

  'aid.answerLink': {
    input: ({ organisations }) => ({ organisationId: organisations.otherCompany, agreed: true }),
    yes: ['owner', 'member'],
  },
  'aid.answerOtherSupport': {
    input: () => ({ otherSupport: 'no' }),
    yes: [...COMPANY, 'otherOwner'],
  },
  'aid.change': {
    input: ({ things }) => ({ id: things.award, award: anAward() }),
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
  'aid.withdraw': { input: thing('award'), yes: COMPANY },

  'alerts.change': {
    input: ({ things }) => ({ token: null, id: things.alert, alert: anAlert() }),
    yes: ['seeker'],
  },
  'alerts.confirm': {
    input: ({ things }) => ({
      token: mailLink('confirm', `${things.mailedAlert}.nb.4102444800`),
    }),
    yes: ALL,
  },
  'alerts.dismiss': {
    input: ({ things }) => ({
      token: mailLink('dismiss', `${things.subscriber}.role_${things.need}`),
    }),
    yes: ALL,
  },
  'alerts.list': { input: () => ({ token: null }), yes: SIGNED_IN },
  'alerts.list#token': {
    input: ({ things }) => ({ token: mailLink('manage', things.subscriber) }),
    yes: ALL,
  },
  'alerts.pause': { input: ownAlert, yes: ['seeker'] },
  'alerts.remove': { input: ownAlert, yes: ['seeker'] },
  'alerts.renew': { input: ownAlert, yes: ['seeker'] },
  'alerts.restoreDismissed': { input: () => ({ token: null }), yes: SIGNED_IN },
  'alerts.resume': { input: ownAlert, yes: ['seeker'] },
  'alerts.save': { input: () => anAlert(), yes: SIGNED_IN },
  'alerts.saveByMail': { input: () => aMailedAlert(), yes: ALL },
  'alerts.volume': { input: () => ({ search: aWatched() }), yes: ALL },

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

  'catalogue.favourites': { yes: SIGNED_IN },
  'catalogue.keepFavourites': {
    input: ({ things }) => ({ favourites: [{ kind: 'call', id: things.call }] }),
    yes: SIGNED_IN,
  },
  'catalogue.listings': {
    input: ({ things }) => ({ listings: [{ kind: 'role', id: things.need }] }),
    yes: ALL,
  },
  'catalogue.removeFavourite': {
    input: ({ things }) => ({ kind: 'role', id: things.need }),
    yes: SIGNED_IN,
  },
  'catalogue.report': {
    input: ({ things }) => ({ kind: 'role', id: things.need, reason: 'expired', text: 'Borte' }),
    yes: ALL,
  },
  'catalogue.reports': { yes: ADVISERS },
  'catalogue.settleReport': {
    input: ({ things }) => ({ id: things.report, note: 'Vi har spurt bedriften.' }),
    yes: ADVISERS,
  },
  'catalogue.saveFavourite': {
    input: ({ things }) => ({ kind: 'role', id: things.need }),
    yes: SIGNED_IN,
  },
  'catalogue.search': { input: () => ({ q: 'sveise' }), yes: ALL },
  'catalogue.similar': {
    input: ({ things }) => ({ kind: 'role', id: things.need }),
    yes: ALL,
  },
  'catalogue.similar#candidate': {
    input: ({ things }) => ({ kind: 'candidate', id: things.candidate }),
    yes: [...COMPANY, 'otherOwner', ...ADVISERS],
  },
  'catalogue.suggest': { input: () => ({ q: 'sv', locale: 'nb' }), yes: ALL },

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

  'introductions.accept': {
    input: atVersion('applied'),
    yes: ['owner', 'member'],
    told: { CONFLICT: ['seeker'] },
  },
  'introductions.accept#card': {
    input: atVersion('cardAsked'),
    yes: ['seeker'],
    told: { CONFLICT: ['otherOwner'] },
  },
  'introductions.agree': { input: atVersion('met'), yes: ['seeker', ...WRITERS] },
  'introductions.answerOutcome': {
    input: ({ things }) => ({ id: things.met, phase: 'close', kind: 'hired', anyway: 'no' }),
    yes: [],
    told: { CONFLICT: ['seeker', ...WRITERS] },
  },
  'introductions.askAdviser': {
    input: ({ things, organisations }) => ({
      id: things.applied,
      version: 1,
      operatorId: organisations.operator,
    }),
    yes: ['seeker', ...WRITERS],
  },
  'introductions.consider': {
    input: atVersion('applied'),
    yes: WRITERS,
    told: { CONFLICT: ['seeker'] },
  },
  'introductions.cosign': {
    input: ({ things }) => ({ id: things.asked, version: 1, note: 'De to passer godt sammen.' }),
    yes: ['adviser'],
  },
  'introductions.decline': {
    input: ({ things }) => ({ id: things.applied, version: 1, reason: 'timing', text: '' }),
    yes: WRITERS,
    told: { CONFLICT: ['seeker'] },
  },
  'introductions.declineText': {
    input: ({ things }) => ({ id: things.applied, reason: 'timing' }),
    yes: WRITERS,
    told: { CONFLICT: ['seeker'] },
  },
  'introductions.discard': { input: thing('draft'), yes: ['seeker'] },
  'introductions.fill': {
    input: ({ things }) => ({ needId: things.need, how: 'through_koble' }),
    yes: WRITERS,
  },
  'introductions.finish': { input: atVersion('met'), yes: ['seeker', ...WRITERS] },
  'introductions.form': {
    input: ({ things }) => ({ object: { kind: 'role', id: things.otherNeed } }),
    yes: SEEKERS,
  },
  'introductions.get': { input: thing('applied'), yes: ['seeker', ...COMPANY] },
  'introductions.get#draft': { input: thing('draft'), yes: ['seeker'] },
  'introductions.get#card': { input: thing('cardAsked'), yes: ['seeker', 'otherOwner'] },
  'introductions.get#adviser': {
    input: thing('asked'),
    yes: [...COMPANY, 'researcher', 'adviser'],
  },
  'introductions.inbox': { yes: SIGNED_IN },
  'introductions.open': { input: thing('applied'), yes: ['seeker', ...COMPANY] },
  'introductions.ownAnswers': { yes: ORGANISATIONS },
  'introductions.propose': {
    input: ({ things }) => ({
      needId: things.need,
      supply: { kind: 'candidate', id: things.otherCandidate },
      note: 'Dere bør snakke sammen.',
    }),
    yes: ADVISERS,
  },
  'introductions.reveal': { input: thing('met'), yes: ['seeker', ...WRITERS] },
  'introductions.saveDraft': {
    input: ({ things }) => ({ object: { kind: 'role', id: things.otherNeed }, version: null }),
    yes: ['otherSeeker'],
    told: { CONFLICT: ['seeker'] },
  },
  'introductions.send': { input: atVersion('draft'), yes: ['seeker'] },
  'introductions.sent': { yes: SIGNED_IN },
  'introductions.stayOut': { input: atVersion('asked'), yes: ['adviser'] },
  'introductions.stepIn': { input: atVersion('asked'), yes: ['adviser'] },
  'introductions.withdraw': {
    input: atVersion('applied'),
    yes: ['seeker'],
    told: { CONFLICT: WRITERS },
  },

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

  'meetings.accept': {
    input: ({ things }) => ({ id: things.meeting, slot: '2026-11-28T09:00:00.000Z' }),
    yes: WRITERS,
    told: { CONFLICT: ['seeker'] },
  },
  'meetings.cancel': { input: thing('meeting'), yes: ['seeker'], told: { CONFLICT: WRITERS } },
  'meetings.decline': { input: thing('meeting'), yes: WRITERS, told: { CONFLICT: ['seeker'] } },
  'meetings.nextStep': {
    input: ({ things }) => ({ id: things.meeting, step: 'trial' }),
    yes: [],
    told: { CONFLICT: ['seeker', ...WRITERS] },
  },
  'meetings.propose': {
    input: ({ things }) => ({
      id: things.met,
      reason: 'Se verkstedet sammen',
      place: 'Papirveien 1',
      minutes: 60,
      slots: ['2026-11-30T09:00:00Z'],
    }),
    yes: [],
    told: { CONFLICT: ['seeker', ...WRITERS] },
  },

  'jointNeeds.companions': { input: ({ things }) => ({ needId: things.need }), yes: COMPANY },
  'jointNeeds.open': {
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
    told: { CONFLICT: WRITERS },
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
    yes: WRITERS,
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

  'synonyms.add': {
    input: () => ({ word: 'blikkfikser', kind: 'occupation', id: 'welder' }),
    yes: ADVISERS,
  },
  'synonyms.dismiss': { input: () => ({ word: 'blikkfikser', dismissed: true }), yes: ADVISERS },
  'synonyms.list': { input: () => ({ locale: 'nb' }), yes: ADVISERS },
  'synonyms.remove': { input: thing('synonym'), yes: ADVISERS },
  'synonyms.zeroHits': { input: () => ({ locale: 'nb' }), yes: ADVISERS },

  'taxonomy.names': { input: () => ({ locale: 'nb' }), yes: ALL },
  'taxonomy.suggest': { input: () => ({ q: 'sv', locale: 'nb' }), yes: ALL },
  'taxonomy.understand': { input: () => ({ text: 'sveising' }), yes: ALL },

  'thread.markRead': { input: thing('met'), yes: ['seeker', ...COMPANY] },
  'thread.messages': { input: thing('met'), yes: ['seeker', ...COMPANY] },
  'thread.write': {
    input: ({ things }) => ({ id: things.met, text: 'Hei', fileIds: [] }),
    yes: ['seeker', ...WRITERS],
  },
};

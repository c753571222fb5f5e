import type { Cell } from './cell';
import {
  SIGNED_IN,
  SEEKERS,
  COMPANY,
  WRITERS,
  ADVISERS,
  ORGANISATIONS,
  thing,
  atVersion,
} from './cell-callers';

/** Interests, what the two sides say to each other, and when they meet: theirs alone. */
export const INTRODUCTION_CELLS: Readonly<Record<string, Cell>> = {
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

  'thread.markRead': { input: thing('met'), yes: ['seeker', ...COMPANY] },
  'thread.messages': { input: thing('met'), yes: ['seeker', ...COMPANY] },
  'thread.write': {
    input: ({ things }) => ({ id: things.met, text: 'Hei', fileIds: [] }),
    yes: ['seeker', ...WRITERS],
  },
};

import type { Actor } from '@koble/accounts/schema';
import { describe, expect, test } from 'vitest';
import type { Standing } from './introduction';
import { actionsOf, canPropose, canStart, sideOf } from './introduction-actions';
import { INTRODUCTION_KINDS, INTRODUCTION_STATES, type IntroductionState } from './schema';

const AT = new Date('2026-11-23T10:00:00Z');
const seeker = { kind: 'candidate', personId: 'seeker' } as const;
const owner = {
  kind: 'company',
  personId: 'owner',
  organisationId: 'company',
  role: 'owner',
} as const;
const accountant = { ...owner, role: 'accountant' } as const;
const forClient = { ...owner, personId: 'helper', role: 'adviser', operatorId: 'garden' } as const;
const adviser = {
  kind: 'operator',
  personId: 'a',
  organisationId: 'garden',
  role: 'adviser',
} as const;
const partner = { kind: 'partner', personId: 'x', organisationId: 'lab', role: 'member' } as const;

/** A job seeker's interest in a role, in this state. */
function role(state: IntroductionState, changed: Partial<Standing> = {}): Standing {
  const isReleased = ['introduced', 'meeting', 'agreed', 'done'].includes(state);
  return {
    kind: 'role',
    state,
    initiatorPersonId: 'seeker',
    initiatorOrganisationId: null,
    receiverPersonId: null,
    receiverOrganisationId: 'company',
    adviserOrganisationId: null,
    adviserPart: null,
    initiatorYesAt: state === 'draft' ? null : AT,
    receiverYesAt: isReleased ? AT : null,
    releasedAt: isReleased ? AT : null,
    ...changed,
  };
}

const asked = { adviserOrganisationId: 'garden', adviserPart: 'asked' } as const;

describe('who takes part', () => {
  test('is the two sides, and an adviser until they stay out', () => {
    const of = role('sent', asked);
    expect(sideOf(seeker, of)).toBe('initiator');
    expect(sideOf(owner, of)).toBe('receiver');
    expect(sideOf(adviser, of)).toBe('adviser');
    expect(sideOf(adviser, { ...of, adviserPart: 'out' })).toBeUndefined();
    expect(sideOf(partner, of)).toBeUndefined();
    expect(sideOf({ kind: 'visitor' }, of)).toBeUndefined();
  });

  test('is for a draft its writer alone', () => {
    expect(sideOf(seeker, role('draft'))).toBe('initiator');
    expect(sideOf(owner, role('draft'))).toBeUndefined();
    expect(sideOf(adviser, role('draft', asked))).toBeUndefined();
  });

  test('is not the person when they act for an organisation, nor the other way round', () => {
    expect(
      sideOf({ ...owner, personId: 'seeker', organisationId: 'other' }, role('sent')),
    ).toBeUndefined();
    expect(sideOf({ kind: 'candidate', personId: 'owner' }, role('sent'))).toBeUndefined();
  });
});

describe('what one may do', () => {
  test.each<[IntroductionState, string[], string[]]>([
    ['draft', ['send', 'discard'], []],
    ['sent', ['withdraw', 'ask_adviser'], ['consider', 'accept', 'decline', 'ask_adviser']],
    ['read', ['withdraw', 'ask_adviser'], ['consider', 'accept', 'decline', 'ask_adviser']],
    ['considering', ['withdraw', 'ask_adviser'], ['accept', 'decline', 'ask_adviser']],
    [
      'introduced',
      ['withdraw', 'reveal', 'write', 'propose_meeting', 'agree', 'finish'],
      ['withdraw', 'reveal', 'write', 'propose_meeting', 'agree', 'finish'],
    ],
    [
      'agreed',
      ['withdraw', 'reveal', 'write', 'propose_meeting', 'finish'],
      ['withdraw', 'reveal', 'write', 'propose_meeting', 'finish'],
    ],
    ['done', ['reveal'], ['reveal']],
    ['declined', [], []],
    ['expired', [], []],
    ['filled', [], []],
  ])('of an interest that is %s', (state, initiator, receiver) => {
    expect(actionsOf(seeker, role(state))).toEqual(initiator);
    expect(actionsOf(owner, role(state))).toEqual(receiver);
  });

  test('an accountant only looks', () => {
    for (const state of INTRODUCTION_STATES) expect(actionsOf(accountant, role(state))).toEqual([]);
  });

  test('an adviser who acts for a client does all but the yes', () => {
    for (const state of INTRODUCTION_STATES)
      expect(actionsOf(forClient, role(state))).toEqual(
        actionsOf(owner, role(state)).filter((action) => action !== 'accept'),
      );
  });

  test('an adviser who was asked joins in or stays out, and sees no name', () => {
    expect(actionsOf(adviser, role('sent', asked))).toEqual(['cosign', 'step_in', 'stay_out']);
    const joined = { ...asked, adviserPart: 'stepped_in' } as const;
    expect(actionsOf(adviser, role('sent', joined))).toEqual(['cosign', 'stay_out']);
    expect(actionsOf(adviser, role('introduced', asked))).toEqual(['step_in', 'stay_out']);
    expect(actionsOf(adviser, role('introduced', joined))).toEqual(['stay_out', 'write']);
    expect(actionsOf(adviser, role('done', joined))).toEqual([]);
  });

  test('another adviser is asked only when the one before stays out', () => {
    expect(actionsOf(owner, role('sent', asked))).not.toContain('ask_adviser');
    expect(actionsOf(owner, role('sent', { ...asked, adviserPart: 'out' }))).toContain(
      'ask_adviser',
    );
  });
});

test('each kind of interest is shown by its own kind of actor, and by no accountant', () => {
  const actors: Actor[] = [
    { kind: 'visitor' },
    seeker,
    owner,
    forClient,
    accountant,
    partner,
    adviser,
  ];
  const starters = (kind: (typeof INTRODUCTION_KINDS)[number]) =>
    actors.filter((actor) => canStart(actor, kind));
  expect(starters('role')).toEqual([seeker]);
  expect(starters('challenge')).toEqual([partner]);
  for (const kind of ['pilot', 'call', 'candidate'] as const)
    expect(starters(kind)).toEqual([owner, forClient]);
  expect(actors.filter(canPropose)).toEqual([adviser]);
});

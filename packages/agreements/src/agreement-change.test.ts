import type { OrganisationActor } from '@koble/accounts/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Standing } from './agreement';
import { actionsOf } from './agreement-actions';
import type { OpenChange } from './agreement-change';
import { AGREEMENT_STATES, SIDES, type Action, type Side } from './agreement-input';

const IDS = { company: 'c', partner: 'p' } as const;
const WHO = ['owner', 'member', 'accountant', 'adviser', 'stranger'] as const;
type Who = (typeof WHO)[number];
const CHANGES: readonly Action[] = [
  'propose_change',
  'agree_change',
  'refuse_change',
  'withdraw_change',
];

function actorOf(side: Side, who: Who): OrganisationActor<Side> {
  return {
    kind: side,
    personId: 'x',
    organisationId: who === 'stranger' ? 'other' : IDS[side],
    role: who === 'accountant' || who === 'member' || who === 'adviser' ? who : 'owner',
    ...(who === 'adviser' ? { operatorId: 'o' } : {}),
  };
}

function standing(state: Standing['state']): Standing {
  return {
    state,
    companyId: IDS.company,
    partnerId: IDS.partner,
    termsNumber: 1,
    companyAccepted: 1,
    partnerAccepted: 1,
  };
}

const by = (side: Side, ...signed: readonly Side[]): OpenChange => ({
  side,
  signatures: signed.map((one) => ({ side: one })),
});

const CASES: [string, OpenChange | undefined, Side, Who, Action[]][] = [
  ['none is open', undefined, 'company', 'owner', ['propose_change']],
  ['none is open', undefined, 'partner', 'member', ['propose_change']],
  ['none is open', undefined, 'company', 'adviser', ['propose_change']],
  ['none is open', undefined, 'company', 'accountant', []],
  ['none is open', undefined, 'company', 'stranger', []],
  ['the partner proposes', by('partner', 'partner'), 'partner', 'owner', ['withdraw_change']],
  ['the partner proposes', by('partner', 'partner'), 'partner', 'stranger', []],
  [
    'the partner proposes',
    by('partner', 'partner'),
    'company',
    'member',
    ['agree_change', 'refuse_change'],
  ],
  ['the partner proposes', by('partner', 'partner'), 'company', 'adviser', ['refuse_change']],
  ['the partner proposes', by('partner', 'partner'), 'company', 'accountant', []],
  ['the company proposes', by('company', 'company'), 'company', 'adviser', ['withdraw_change']],
  ['an adviser proposes', by('company'), 'company', 'adviser', ['withdraw_change']],
  ['an adviser proposes', by('company'), 'company', 'owner', ['agree_change', 'withdraw_change']],
  ['an adviser proposes', by('company'), 'partner', 'owner', ['agree_change', 'refuse_change']],
  ['the partner has agreed', by('company', 'partner'), 'partner', 'owner', ['refuse_change']],
];

test.each(
  CASES.map(([what, change, side, who, actions]) => ({ what, change, side, who, actions })),
)('where $what the $side’s $who may $actions', ({ change, side, who, actions }) => {
  for (const state of ['accepted', 'running'] as const) {
    const open = actionsOf(actorOf(side, who), standing(state), change);
    expect(open.filter((one) => CHANGES.includes(one))).toEqual(actions);
  }
});

const anyChange = fc.option(
  fc
    .record({ side: fc.constantFrom(...SIDES), signed: fc.subarray([...SIDES], { maxLength: 1 }) })
    .map(({ side, signed }) => by(side, ...signed)),
  { nil: undefined },
);

test('nothing is changed before both have agreed nor from the delivery on, and nothing delivered while a change is open', () => {
  fc.assert(
    fc.property(
      fc.record({
        state: fc.constantFrom(...AGREEMENT_STATES),
        side: fc.constantFrom(...SIDES),
        who: fc.constantFrom(...WHO),
        change: anyChange,
      }),
      ({ state, side, who, change }) => {
        const open = actionsOf(actorOf(side, who), standing(state), change);
        if (state !== 'accepted' && state !== 'running')
          expect(open.filter((one) => CHANGES.includes(one))).toEqual([]);
        if (change !== undefined) expect(open).not.toContain('deliver');
        if (who === 'adviser') expect(open).not.toContain('agree_change');
        if (who === 'accountant' || who === 'stranger') expect(open).toEqual([]);
      },
    ),
    { numRuns: 500 },
  );
});

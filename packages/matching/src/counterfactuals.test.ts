import { describe, expect, test } from 'vitest';
import { aCall, aCandidate, aDemand, aPilot } from '../../../tests/support/matching-examples';
import { findCounterfactuals } from './counterfactuals';
import { scoreMatch } from './score-match';
import type { Demand, ScoredSupply } from './supply';

function changesOf(demand: Demand, supply: ScoredSupply) {
  return findCounterfactuals(demand, supply, scoreMatch(demand, supply));
}

describe('findCounterfactuals', () => {
  test('finds nothing to change in a full match', () => {
    expect(changesOf(aDemand(), aCandidate())).toEqual([]);
  });

  test('gives the gain that scoring again gives', () => {
    const demand = aDemand();
    const lacking = aCandidate({ skills: ['robotics'] });
    const learnt = aCandidate({ skills: ['robotics', 'welding'] });
    const gain = scoreMatch(demand, learnt).score - scoreMatch(demand, lacking).score;
    const added = changesOf(demand, lacking).find(({ change }) => change.kind === 'add_skill');
    expect(added?.change).toEqual({ kind: 'add_skill', id: 'welding' });
    expect(added?.gain).toBeCloseTo(gain, 1);
  });

  test('never tells anybody to add a licence to a profile', () => {
    const demand = aDemand({ skillsMust: ['welding', 'cert-forklift'] });
    const changes = changesOf(demand, aCandidate()).map(({ change }) => change);
    expect(changes).not.toContainEqual({ kind: 'add_skill', id: 'cert-forklift' });
    expect(changes).toContainEqual({ kind: 'drop_must', id: 'cert-forklift' });
  });

  test('says how much money or which start would help a pilot', () => {
    const demand = aDemand({ budgetOre: 2_000_000 });
    const changes = changesOf(demand, aPilot({ nextFreeOn: '2027-05-01' }));
    expect(changes.map(({ change }) => change)).toContainEqual({
      kind: 'raise_budget',
      ore: 11_000_000,
    });
    expect(changes.map(({ change }) => change)).toContainEqual({
      kind: 'move_start',
      on: '2027-05-01',
    });
  });

  test('says which answer would decide a call', () => {
    const call = aCall({ rules: [{ kind: 'needs', what: 'broker_contact' }] });
    expect(changesOf(aDemand(), call).map(({ change }) => change)).toEqual([
      { kind: 'answer_rule', key: 'needs:broker_contact' },
    ]);
  });

  test('gives at most three, the greatest gain first', () => {
    const poor = aCandidate({
      skills: [],
      modes: ['hybrid'],
      extents: ['part_time'],
      availableOn: '2027-06-01',
      radiusKm: 0,
      district: 'fosen',
    });
    const gains = changesOf(
      aDemand({ skillsMust: ['welding', 'cnc-machining', 'robotics'] }),
      poor,
    ).map(({ gain }) => gain);
    expect(gains.length).toBeLessThanOrEqual(3);
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
  });
});

import type { PublicNeed } from '@koble/needs/schema';
import { describe, expect, test } from 'vitest';
import { aPilot } from '../../../tests/support/matching-examples';
import type { ScoredChallenge } from './challenge';
import { rankChallenges } from './rank-challenges';

const TODAY = '2026-11-28';

function aChallenge(
  id: string,
  asked: Partial<Pick<PublicNeed, 'skillsMust' | 'startsOn' | 'budgetOre'>> = {},
): ScoredChallenge {
  return {
    id,
    industry: 'C',
    asked: {
      skillsMust: ['welding'],
      skillsShould: ['robotics'],
      languages: ['norwegian'],
      startsOn: '2027-01-04',
      budgetOre: 15_000_000,
      ...asked,
    },
  };
}
const welding = aPilot({ id: 'welding' }).offer;
const cooking = aPilot({ id: 'cooking', skills: ['cooking'] }).offer;
const order = (...given: Parameters<typeof rankChallenges>) =>
  rankChallenges(...given).map(({ challengeId }) => challengeId);

describe('challenges for a partner', () => {
  test('come best first, each with the offer that answers it, and what none is about is left out', () => {
    const challenges = [
      aChallenge('poor', { budgetOre: 1_000_000 }),
      aChallenge('baking', { skillsMust: ['baking'] }),
      aChallenge('rich'),
      aChallenge('kitchen', { skillsMust: ['cooking'] }),
    ].map((one) =>
      one.id === 'baking' || one.id === 'kitchen'
        ? { ...one, asked: { ...one.asked, skillsShould: [] } }
        : one,
    );
    const ranked = rankChallenges([cooking, welding], challenges, TODAY);
    expect(ranked.map(({ challengeId }) => challengeId)).toEqual(['kitchen', 'rich', 'poor']);
    expect(ranked.map(({ offerId }) => offerId)).toEqual(['cooking', 'welding', 'welding']);
  });

  test('that the offer has no room for this quarter or the next come last, however well they fit', () => {
    const full = aPilot({ id: 'full', freeSlots: 0, nextFreeOn: '2027-04-01' }).offer;
    const kitchen = aChallenge('kitchen', { skillsMust: ['cooking'], budgetOre: 1_000_000 });
    const ranked = rankChallenges(
      [full, cooking],
      [aChallenge('fits'), { ...kitchen, asked: { ...kitchen.asked, skillsShould: [] } }],
      TODAY,
    );
    expect(ranked).toMatchObject([
      { challengeId: 'kitchen', hasRoom: true },
      { challengeId: 'fits', hasRoom: false },
    ]);
    const next = { ...full, nextFreeOn: '2027-03-31' };
    expect(rankChallenges([next], [aChallenge('fits')], TODAY)).toMatchObject([{ hasRoom: true }]);
  });

  test('go to the offer with a free place where two are about the same', () => {
    const full = { ...welding, id: 'a-full', freeSlots: 0 };
    expect(rankChallenges([full, welding], [aChallenge('one')], TODAY)).toMatchObject([
      { offerId: 'welding' },
    ]);
  });

  test('are in the same order whatever order they were found in, and thirty at most', () => {
    const many = Array.from({ length: 40 }, (_, i) => aChallenge(`challenge-${i + 10}`));
    expect(order([welding], many, TODAY)).toEqual(order([welding], many.toReversed(), TODAY));
    expect(order([welding], many, TODAY)).toHaveLength(30);
  });
});

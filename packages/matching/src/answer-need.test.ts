import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aCall, aCandidate, aDemand, aPilot } from '../../../tests/support/matching-examples';
import { answerNeed, chooseShown } from './answer-need';
import type { ScoredSupply } from './supply';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

const supplies = {
  people: [
    aCandidate({ id: id(11) }),
    aCandidate({ id: id(12), skills: ['welding'], availableOn: '2026-11-23' }),
  ],
  pilots: [
    aPilot({ id: id(21), priceOre: 14_000_000, nextFreeOn: '2026-11-30' }),
    aPilot({ id: id(22), priceOre: 4_000_000, nextFreeOn: '2027-04-01' }),
  ],
  calls: [
    aCall({ id: id(31) }),
    aCall({
      id: id(32),
      rules: [{ kind: 'form_in', forms: ['ENK'] }],
      amountMaxOre: 90_000_000,
      sharePercent: 100,
    }),
  ],
};

describe('answerNeed', () => {
  test('gives two or three different bundles with all that was asked for', () => {
    const { bundles } = answerNeed(aDemand(), supplies);
    expect(bundles.length).toBeGreaterThanOrEqual(2);
    expect(bundles.length).toBeLessThanOrEqual(3);
    for (const bundle of bundles) {
      expect(bundle.person).not.toBeNull();
      expect(bundle.pilot).not.toBeNull();
      expect(bundle.calls.length).toBeGreaterThan(0);
    }
    expect(new Set(bundles.flatMap(({ aims }) => aims)).size).toBe(3);
  });

  test('adds up: what is granted and paid and worked is what it costs', () => {
    for (const { cost } of answerNeed(aDemand(), supplies).bundles)
      expect(cost.grantOre + cost.ownCashOre).toBeLessThanOrEqual(cost.totalOre);
  });

  test('never builds on a call whose rules the company fails while another fits', () => {
    for (const { calls } of answerNeed(aDemand(), supplies).bundles)
      expect(calls.map(({ match }) => match.id)).toEqual([id(31)]);
  });

  test('names the cheapest for the company as the one with the lowest own share', () => {
    const { bundles } = answerNeed(aDemand(), supplies);
    const cheapest = bundles.find(({ aims }) => aims.includes('lowest_own_share'));
    const least = Math.min(...bundles.map(({ cost }) => cost.ownCashOre));
    expect(cheapest?.cost.ownCashOre).toBe(least);
  });

  test('lets the pilot wait for a fixed deadline, and says when it comes too late', () => {
    const late = aCall({
      id: id(33),
      deadlineKind: 'fixed',
      deadlines: ['2027-03-20T12:00:00.000Z'],
    });
    const { bundles } = answerNeed(aDemand(), { ...supplies, calls: [late] });
    for (const { calendar } of bundles) {
      const applyBy = calendar.find(({ what }) => what === 'apply_by')?.on ?? '';
      const start = calendar.find(({ what }) => what === 'pilot_start');
      expect(start?.on && start.on >= applyBy).toBe(true);
      expect(start?.late).toBe(true);
    }
  });

  test('starts the pilot in a quarter with room, also when there is room before the wanted day', () => {
    const pilots = [
      aPilot({ id: id(24), nextFreeOn: '2026-12-01', weeks: 4, fullQuarters: ['2027Q1'] }),
    ];
    const demand = aDemand({ startsOn: '2027-02-01' });
    const { bundles, pilots: ranked } = answerNeed(demand, { ...supplies, pilots });
    for (const { calendar } of bundles)
      expect(calendar.find(({ what }) => what === 'pilot_start')).toMatchObject({
        on: '2027-04-01',
        late: true,
      });
    const start = ranked[0]?.match.criteria.find(({ key }) => key === 'start');
    expect(start).toMatchObject({ status: 'partly', value: { kind: 'date', on: '2027-04-01' } });
  });

  test('lets a student’s task begin and end with its semester', () => {
    const task = {
      ...{ topic: 'Hvor lang må en serie være?', supervisor: null, semester: '2027 spring' },
      ...{ topicsBy: '2026-12-01', startsOn: '2027-01-10', deliversOn: '2027-05-20' },
    };
    const pilots = [aPilot({ id: id(25), weeks: 4, earliestStartOn: task.startsOn, task })];
    for (const { calendar } of answerNeed(aDemand({ startsOn: null }), { ...supplies, pilots })
      .bundles) {
      const dayOf = (what: string) => calendar.find((day) => day.what === what)?.on;
      expect([dayOf('pilot_start'), dayOf('pilot_end')]).toEqual(['2027-01-10', '2027-05-20']);
    }
  });

  test('starts soonest with a call that can be applied to today, where money is all that is wanted', () => {
    const rolling = aCall({ id: id(35), amountMaxOre: 1_000_000 });
    const fixed = aCall({
      id: id(36),
      deadlineKind: 'fixed',
      deadlines: ['2027-02-01T12:00:00.000Z'],
    });
    const opening = aCall({ id: id(37), opensOn: '2027-01-10', earliestStartOn: '2027-03-01' });
    const { bundles } = answerNeed(aDemand({ wants: ['funding'] }), {
      people: [],
      pilots: [],
      calls: [rolling, fixed, opening],
    });
    const fastest = bundles.find(({ aims }) => aims.includes('fastest_start'));
    expect(fastest?.startsOn).toBe('2026-11-23');
    expect(fastest?.calls.map(({ match }) => match.id)).toEqual([id(35)]);
    const startOf = (call: typeof fixed) =>
      answerNeed(aDemand({ wants: ['funding'] }), { people: [], pilots: [], calls: [call] })
        .bundles[0]?.startsOn;
    expect([fixed, opening].map(startOf)).toEqual(['2027-02-01', '2027-03-01']);
  });

  test('holds the pilot against what the call says of start and end, and says which is not kept', () => {
    const calls = (of: Parameters<typeof aCall>[0]) => [aCall({ id: id(34), ...of })];
    const strict = calls({ latestStartOn: '2027-01-10', latestEndOn: '2027-01-20' });
    const pilots = [aPilot({ id: id(23), nextFreeOn: '2026-12-01', weeks: 4 })];
    const { bundles } = answerNeed(aDemand(), { ...supplies, pilots, calls: strict });
    for (const { calendar, weakestLink } of bundles) {
      const lateOf = (what: string) => calendar.find((day) => day.what === what)?.late;
      expect([lateOf('start_by'), lateOf('end_by')]).toEqual([false, true]);
      expect(weakestLink).toEqual({ part: 'call', why: 'window' });
    }
    const waits = calls({ earliestStartOn: '2027-03-01', opensOn: '2026-12-24' });
    for (const { calendar, startsOn } of answerNeed(aDemand(), { ...supplies, calls: waits })
      .bundles) {
      expect(startsOn).toBe(calendar.find(({ what }) => what === 'pilot_start')?.on);
      expect(startsOn !== null && startsOn >= '2027-03-01').toBe(true);
      expect(calendar).toContainEqual({
        on: '2026-12-24',
        what: 'call_opens',
        late: false,
        callId: id(34),
      });
    }
  });

  test('names a part that was asked for and not found as the weakest link', () => {
    const { bundles } = answerNeed(aDemand(), { ...supplies, pilots: [] });
    for (const { weakestLink } of bundles)
      expect(weakestLink).toEqual({ part: 'pilot', why: 'missing' });
  });

  test('gives the same answer whatever the order the supplies come in', () => {
    const shuffled = <Item>(items: Item[]) =>
      fc.shuffledSubarray(items, { minLength: items.length });
    const expected = answerNeed(aDemand(), supplies);
    fc.assert(
      fc.property(
        shuffled(supplies.people),
        shuffled(supplies.pilots),
        shuffled(supplies.calls),
        (people, pilots, calls) => {
          expect(answerNeed(aDemand(), { people, pilots, calls })).toEqual(expected);
        },
      ),
      { numRuns: 20 },
    );
  });

  test('does not take a far worse pilot because it is cheaper and earlier', () => {
    const cheap = aPilot({ id: id(23), skills: ['robotics'], priceOre: 100, industries: ['G'] });
    const answer = answerNeed(aDemand(), { ...supplies, pilots: [aPilot({ id: id(21) }), cheap] });
    expect(answer.pilots).toHaveLength(2);
    for (const { aims, pilot } of answer.bundles)
      if (aims.length > 0) expect(pilot?.match.id).toBe(id(21));
  });

  test('bundles nobody who does not fit, and says that nobody was found', () => {
    const far = aCandidate({ id: id(13), radiusKm: 10, district: 'namdalen' });
    const answer = answerNeed(aDemand(), { ...supplies, people: [far] });
    expect(answer.people).toHaveLength(1);
    for (const { person, weakestLink } of answer.bundles) {
      expect(person).toBeNull();
      expect(weakestLink).toEqual({ part: 'person', why: 'missing' });
    }
  });

  test('does not show what is about something else', () => {
    const cook = aCandidate({ id: id(14), skills: ['cooking'], occupationGroups: ['51'] });
    const { shown, counts } = chooseShown(aDemand(), {
      people: [cook, aCandidate()],
      pilots: [aPilot({ skills: ['cooking'] })],
      calls: [],
    });
    expect(shown.people.map(({ id: shownId }) => shownId)).toEqual([aCandidate().id]);
    expect(shown.pilots).toEqual([]);
    expect(counts).toEqual({ people: 1, pilots: 0, calls: 0 });
  });

  test('shows at most ten of a kind and counts all that fit', () => {
    const many: ScoredSupply[] = Array.from({ length: 40 }, (_, i) =>
      aCandidate({ id: id(100 + i) }),
    );
    const { shown, counts } = chooseShown(aDemand(), { people: many, pilots: [], calls: [] });
    expect(shown.people).toHaveLength(10);
    expect(counts.people).toBe(40);
  });
});

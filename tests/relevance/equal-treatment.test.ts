import { RULE_VERSION } from '@koble/matching/schema';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EQUAL_PAIRS } from './equal-pairs';
import { measureEqualTreatment, PRODUCT, type Path } from './measure-equal-treatment';
import { peopleRegion } from './people-region';
import { reportOf } from './equal-treatment-report';
import { TRAITS, type Trait } from './traits';

const REPORT = 'packages/matching/src/data/equal-treatment.json';

const region = await peopleRegion();

function pairsOf(trait: Trait) {
  return EQUAL_PAIRS.filter((pair) => pair.trait === trait && pair.locale === 'nb');
}

describe('people who differ only in what must not count', () => {
  test('are at least 200 pairs and 40 of each trait, and each tells it differently', () => {
    expect(EQUAL_PAIRS.length).toBeGreaterThanOrEqual(200);
    for (const trait of TRAITS)
      expect(EQUAL_PAIRS.filter((pair) => pair.trait === trait).length).toBeGreaterThanOrEqual(40);
    for (const { two } of EQUAL_PAIRS) expect(two[0].text).not.toBe(two[1].text);
  });

  test('have the same profile, search document, rank, score and explanation, as the page says', async () => {
    const measured = await measureEqualTreatment(region, EQUAL_PAIRS);
    const differing = measured.filter(({ identical }) => !identical);
    expect(differing.map(({ pair, seen }) => [pair.two.map(({ text }) => text), seen])).toEqual([]);
    // Two that nobody is shown are the same too, and prove nothing.
    expect(measured.filter(({ seen }) => seen.some(({ rank }) => rank === 0))).toEqual([]);
    const known: unknown = JSON.parse(readFileSync(REPORT, 'utf8'));
    const report = reportOf(measured, { ruleVersion: RULE_VERSION, known });
    // `npx vitest run --project relevance tests/relevance/equal-treatment.test.ts -u` writes it again.
    await expect(`${JSON.stringify(report, undefined, 2)}\n`).toMatchFileSnapshot(
      `../../${REPORT}`,
    );
  }, 240_000);
});

describe('a planted bias is seen', () => {
  const found = async (trait: Trait, path: Path) =>
    (await measureEqualTreatment(region, pairsOf(trait), path)).filter(
      ({ identical }) => !identical,
    ).length;

  test('that ranks by what somebody is called', async () => {
    const answer: Path['answer'] = async (of, input) => {
      const answered = await PRODUCT.answer(of, input);
      const rows = await of.db
        .selectFrom('candidate')
        .innerJoin('person', 'person.id', 'candidate.personId')
        .select(['candidate.id', 'person.name'])
        .where('person.name', 'not like', 'Demo%')
        .execute();
      const liked = new Set(
        rows.filter(({ name }) => / (Fiktivdal|Tenktvik)$/.test(name)).map(({ id }) => id),
      );
      const people = answered.people.map((one) => ({
        ...one,
        match: { ...one.match, score: one.match.score + (liked.has(one.match.id) ? 5 : 0) },
      }));
      return { ...answered, people };
    };
    expect(await found('name', { ...PRODUCT, answer })).toBeGreaterThan(0);
  });

  test('that reads more out of what one of them says', async () => {
    const read: Path['read'] = (text) => {
      const understood = PRODUCT.read(text);
      const more = text.includes('mann') ? [{ id: 'cert-forklift', found: 'mann' }] : [];
      return { ...understood, skills: [...understood.skills, ...more] };
    };
    expect(await found('gender', { ...PRODUCT, read })).toBeGreaterThan(0);
  });
});

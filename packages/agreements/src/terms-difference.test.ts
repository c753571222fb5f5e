import { fingerprint } from '@koble/kernel/fingerprint';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { theTerms } from '../../../tests/support/agreement-examples';
import { RIGHTS, type AgreementTerms } from './terms';
import { termsDifference } from './terms-difference';

const line = fc.constantFrom('Valg av deler', 'Måling', 'Opplæring', 'Rapport');
const milestone = fc.record({
  title: line,
  on: fc.constantFrom('2027-01-11', '2027-02-01'),
  percent: fc.constantFrom(0, 50, 100),
});
const anyTerms: fc.Arbitrary<AgreementTerms> = fc.record({
  scope: fc.array(line, { maxLength: 5 }),
  deliverables: fc.array(line, { maxLength: 5 }),
  researcherHours: fc.constantFrom(60, 100),
  priceOre: fc.constantFrom(0, 11_000_000),
  companyHours: fc.constantFrom(10, 30),
  startOn: fc.constantFrom('2027-01-11', '2027-01-18'),
  weeks: fc.constantFrom(4, 8),
  rights: fc.constantFrom(...RIGHTS),
  nda: fc.boolean(),
  callIds: fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 }),
  milestones: fc.array(milestone, { maxLength: 4 }),
});

describe('the difference between two terms', () => {
  test('is nothing exactly where they are the same', () => {
    fc.assert(
      fc.property(anyTerms, (one) => {
        expect(termsDifference(one, structuredClone(one))).toEqual([]);
      }),
    );
    fc.assert(
      fc.property(anyTerms, anyTerms, (one, other) => {
        // In which order milestones of the same day stand says nothing.
        const isSame = fingerprint(sorted(one)) === fingerprint(sorted(other));
        expect(termsDifference(one, other).length === 0).toBe(isSame);
      }),
      { numRuns: 2000 },
    );
  });

  test('is the same the other way round, with old and new exchanged', () => {
    fc.assert(
      fc.property(anyTerms, anyTerms, (one, other) => {
        const there = termsDifference(one, other);
        const back = termsDifference(other, one);
        expect(back.map(({ field }) => field)).toEqual(there.map(({ field }) => field));
        for (const [at, change] of there.entries())
          expect(back[at]).toMatchObject(
            'from' in change
              ? { from: change.to, to: change.from }
              : { added: change.removed, removed: change.added },
          );
      }),
    );
  });

  test('names each value with old and new', () => {
    expect(
      termsDifference(theTerms(), theTerms({ priceOre: 9_000_000, rights: 'shared', nda: false })),
    ).toEqual([
      { field: 'priceOre', from: 11_000_000, to: 9_000_000 },
      { field: 'rights', from: 'company_owns', to: 'shared' },
      { field: 'nda', from: true, to: false },
    ]);
  });

  test('says of lines which came and went, and that the same stand in another order', () => {
    const scope = (...lines: string[]) => theTerms({ scope: lines });
    expect(termsDifference(scope('Ein', 'To'), scope('To', 'Tre'))).toEqual([
      { field: 'scope', added: ['Tre'], removed: ['Ein'], isReordered: false },
    ]);
    expect(termsDifference(scope('Ein', 'To'), scope('To', 'Ein'))).toEqual([
      { field: 'scope', added: [], removed: [], isReordered: true },
    ]);
    expect(termsDifference(scope('Ein', 'Ein'), scope('Ein'))).toEqual([
      { field: 'scope', added: [], removed: ['Ein'], isReordered: false },
    ]);
  });

  test('takes a milestone of the same name for the same one', () => {
    const [first, last] = theTerms().milestones;
    if (first === undefined || last === undefined) throw new Error('two milestones');
    const later = { ...last, on: '2027-02-05' };
    expect(termsDifference(theTerms(), theTerms({ milestones: [first, later] }))).toEqual([
      { field: 'milestones', added: [], removed: [], changed: [{ from: last, to: later }] },
    ]);
  });
});

function sorted(terms: AgreementTerms): AgreementTerms {
  const key = ({ title }: { title: string }) => title;
  return {
    ...terms,
    milestones: terms.milestones.toSorted((a, b) => key(a).localeCompare(key(b))),
  };
}
